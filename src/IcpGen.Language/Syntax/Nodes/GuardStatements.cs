namespace IcpGen.Language.Syntax;

/// <summary><c>effective from 2011-01-01 until 2020-01-01</c>, at least one of the two.</summary>
internal sealed class EffectiveStatementSyntax(
    SyntaxToken keyword,
    SyntaxToken? fromKeyword,
    DateExpressionSyntax? from,
    SyntaxToken? untilKeyword,
    DateExpressionSyntax? until)
    : StatementSyntax(keyword, fromKeyword, from, untilKeyword, until)
{
    /// <summary><c>effective</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary><c>from</c>, or null.</summary>
    public SyntaxToken? FromKeyword { get; } = fromKeyword;

    /// <summary>The first day, or null.</summary>
    public DateExpressionSyntax? From { get; } = from;

    /// <summary><c>until</c>, or null.</summary>
    public SyntaxToken? UntilKeyword { get; } = untilKeyword;

    /// <summary>The first day after, or null.</summary>
    public DateExpressionSyntax? Until { get; } = until;
}

/// <summary><c>each w in websites</c></summary>
internal sealed class EachStatementSyntax(
    SyntaxToken keyword,
    SyntaxToken variable,
    SyntaxToken inKeyword,
    SyntaxList<ExpressionSyntax> sources)
    : StatementSyntax(keyword, variable, inKeyword, sources)
{
    /// <summary><c>each</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name of the element.</summary>
    public SyntaxToken Variable { get; } = variable;

    /// <summary><c>in</c></summary>
    public SyntaxToken InKeyword { get; } = inKeyword;

    /// <summary>Paths, walked one after the other.</summary>
    public SyntaxList<ExpressionSyntax> Sources { get; } = sources;
}

/// <summary><c>when condition</c></summary>
internal sealed class WhenStatementSyntax(
    SyntaxToken keyword,
    ExpressionSyntax condition)
    : StatementSyntax(keyword, condition)
{
    /// <summary><c>when</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The guard.</summary>
    public ExpressionSyntax Condition { get; } = condition;
}
