namespace IcpGen.Language.Syntax;

/// <summary>What may stand at the top of a file.</summary>
public abstract class DeclarationSyntax(params SyntaxElement?[] children) : SyntaxNode(children);
