namespace IcpGen.Language.Syntax;

/// <summary>What may stand at the top of a file.</summary>
internal abstract class DeclarationSyntax(params SyntaxElement?[] children) : SyntaxNode(children);
