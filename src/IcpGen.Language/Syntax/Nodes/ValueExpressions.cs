namespace IcpGen.Language.Syntax;

/// <summary><c>date + 3 months</c> or <c>date - 3 months</c>.</summary>
internal sealed class DateOffsetExpressionSyntax(
    ExpressionSyntax date,
    SyntaxToken @operator,
    NumberExpressionSyntax amount,
    SyntaxToken unit)
    : ExpressionSyntax(date, @operator, amount, unit)
{
    /// <summary>The date.</summary>
    public ExpressionSyntax Date { get; } = date;

    /// <summary><c>+</c> or <c>-</c></summary>
    public SyntaxToken Operator { get; } = @operator;

    /// <summary>How far.</summary>
    public NumberExpressionSyntax Amount { get; } = amount;

    /// <summary><c>days</c>, <c>months</c> or <c>years</c></summary>
    public SyntaxToken Unit { get; } = unit;
}

/// <summary><c>provided document modifier …</c>; <c>or</c> after it joins conditions.</summary>
internal sealed class ProvidedExpressionSyntax(
    SyntaxToken keyword,
    DocumentSyntax document)
    : ExpressionSyntax(keyword, document)
{
    /// <summary><c>provided</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The document.</summary>
    public DocumentSyntax Document { get; } = document;
}
