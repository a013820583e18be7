namespace IcpGen.Language.Syntax;

/// <summary>What a document must be like.</summary>
internal abstract class DocumentModifierSyntax(params SyntaxElement?[] children) : SyntaxNode(children);
