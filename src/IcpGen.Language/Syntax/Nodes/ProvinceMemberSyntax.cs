namespace IcpGen.Language.Syntax;

/// <summary>What may stand in a province.</summary>
internal abstract class ProvinceMemberSyntax(params SyntaxElement?[] children) : SyntaxNode(children);
