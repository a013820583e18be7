namespace IcpGen.Language.Syntax;

/// <summary>What a document must be like.</summary>
public abstract class DocumentModifierSyntax(params SyntaxElement?[] children) : SyntaxNode(children);
