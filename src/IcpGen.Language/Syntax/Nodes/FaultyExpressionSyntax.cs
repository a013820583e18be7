namespace IcpGen.Language.Syntax;

/// <summary>What was written as elsewhere and complained of as a whole, so that nothing in it is complained of again.</summary>
internal sealed class FaultyExpressionSyntax(params SyntaxElement[] parts) : ExpressionSyntax(parts);
