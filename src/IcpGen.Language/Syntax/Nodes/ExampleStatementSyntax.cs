namespace IcpGen.Language.Syntax;

/// <summary><c>example passes "title" on 2026-01-31 at "path" { field = value … }</c></summary>
internal sealed class ExampleStatementSyntax(
    SyntaxToken keyword,
    SyntaxToken outcome,
    StringSyntax? title,
    SyntaxToken? onKeyword,
    DateExpressionSyntax? date,
    SyntaxToken? atKeyword,
    StringSyntax? at,
    ObjectExpressionSyntax filing)
    : StatementSyntax(keyword, outcome, title, onKeyword, date, atKeyword, at, filing)
{
    /// <summary><c>example</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary><c>passes</c>, <c>fails</c>, <c>skipped</c> or <c>undetermined</c></summary>
    public SyntaxToken Outcome { get; } = outcome;

    /// <summary>What it shows, or null.</summary>
    public StringSyntax? Title { get; } = title;

    /// <summary><c>on</c>, or null.</summary>
    public SyntaxToken? OnKeyword { get; } = onKeyword;

    /// <summary>The as-of date, or null.</summary>
    public DateExpressionSyntax? Date { get; } = date;

    /// <summary><c>at</c>, or null.</summary>
    public SyntaxToken? AtKeyword { get; } = atKeyword;

    /// <summary>The path that is blamed or open, or null.</summary>
    public StringSyntax? At { get; } = at;

    /// <summary>The filing and the facts.</summary>
    public ObjectExpressionSyntax Filing { get; } = filing;
}
