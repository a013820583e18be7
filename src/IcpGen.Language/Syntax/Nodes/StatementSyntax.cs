namespace IcpGen.Language.Syntax;

/// <summary>What may stand in the body of a rule or a definition.</summary>
internal abstract class StatementSyntax(params SyntaxElement?[] children) : SyntaxNode(children);
