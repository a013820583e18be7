namespace IcpGen.Language.Syntax;

/// <summary><c>require condition at path</c>, or <c>forbid</c>, or <c>should</c>.</summary>
internal sealed class RequireStatementSyntax(
    SyntaxToken keyword,
    ExpressionSyntax condition,
    SyntaxToken? atKeyword,
    ExpressionSyntax? at)
    : StatementSyntax(keyword, condition, atKeyword, at)
{
    /// <summary><c>require</c>, <c>forbid</c> or <c>should</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>What is tested.</summary>
    public ExpressionSyntax Condition { get; } = condition;

    /// <summary><c>at</c>, or null.</summary>
    public SyntaxToken? AtKeyword { get; } = atKeyword;

    /// <summary>The field to blame, or null for the one tested.</summary>
    public ExpressionSyntax? At { get; } = at;

    /// <summary>Whether it is a <c>forbid</c>.</summary>
    public bool Forbids => Keyword.Value == "forbid";

    /// <summary>Whether it is a <c>should</c>.</summary>
    public bool IsAdvisory => Keyword.Value == "should";
}

/// <summary><c>step procedure(argument, …)</c></summary>
internal sealed class StepStatementSyntax(
    SyntaxToken keyword,
    SyntaxToken procedure,
    ArgumentListSyntax? arguments)
    : StatementSyntax(keyword, procedure, arguments)
{
    /// <summary><c>step</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name of the procedure.</summary>
    public SyntaxToken Procedure { get; } = procedure;

    /// <summary>The arguments, or null.</summary>
    public ArgumentListSyntax? Arguments { get; } = arguments;
}

/// <summary><c>notice "…" en "…"</c></summary>
internal sealed class NoticeStatementSyntax(SyntaxToken keyword, LabelSyntax text) : StatementSyntax(keyword, text)
{
    /// <summary><c>notice</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>What the clause tells.</summary>
    public LabelSyntax Text { get; } = text;
}
