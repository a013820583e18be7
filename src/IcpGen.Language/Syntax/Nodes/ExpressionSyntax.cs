namespace IcpGen.Language.Syntax;

/// <summary>A condition or a value.</summary>
public abstract class ExpressionSyntax(params SyntaxElement?[] children) : SyntaxNode(children);
