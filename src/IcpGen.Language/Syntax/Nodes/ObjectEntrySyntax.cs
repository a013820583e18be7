namespace IcpGen.Language.Syntax;

/// <summary>A field or a fact of an example.</summary>
internal abstract class ObjectEntrySyntax(params SyntaxElement?[] children) : SyntaxNode(children);
