namespace IcpGen.Language.Syntax;

/// <summary>A field or a fact of an example.</summary>
public abstract class ObjectEntrySyntax(params SyntaxElement?[] children) : SyntaxNode(children);
