namespace IcpGen.Language.Syntax;

/// <summary>A condition or a value.</summary>
internal abstract class ExpressionSyntax(params SyntaxElement?[] children) : SyntaxNode(children);
