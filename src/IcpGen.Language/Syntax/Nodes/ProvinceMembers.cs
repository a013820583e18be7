namespace IcpGen.Language.Syntax;

/// <summary><c>source "title"</c>: the document the clauses are from.</summary>
internal sealed class SourceSyntax(SyntaxToken keyword, StringSyntax title) : ProvinceMemberSyntax(keyword, title)
{
    /// <summary><c>source</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>Its title.</summary>
    public StringSyntax Title { get; } = title;
}

/// <summary><c>clauses P1..P5, E1</c>: the inventory of clauses.</summary>
internal sealed class ClausesSyntax(
    SyntaxToken keyword,
    SyntaxList<ClauseRangeSyntax> ranges)
    : ProvinceMemberSyntax(keyword, ranges)
{
    /// <summary><c>clauses</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>In order.</summary>
    public SyntaxList<ClauseRangeSyntax> Ranges { get; } = ranges;
}

/// <summary><c>P1</c> or <c>P1..P5</c>, without the letters of the province.</summary>
internal sealed class ClauseRangeSyntax(
    SyntaxToken first,
    SyntaxToken? dotDot,
    SyntaxToken? last)
    : SyntaxNode(first, dotDot, last)
{
    /// <summary>The first, or only, clause.</summary>
    public SyntaxToken First { get; } = first;

    /// <summary><c>..</c>, or null.</summary>
    public SyntaxToken? DotDot { get; } = dotDot;

    /// <summary>The last clause, or null for a single one.</summary>
    public SyntaxToken? Last { get; } = last;
}

/// <summary><c>for condition { member … }</c>: a guard on all rules in it.</summary>
internal sealed class ForBlockSyntax(
    SyntaxToken keyword,
    ExpressionSyntax condition,
    SyntaxToken openBrace,
    SyntaxList<ProvinceMemberSyntax> members,
    SyntaxToken closeBrace)
    : ProvinceMemberSyntax(keyword, condition, openBrace, members, closeBrace)
{
    /// <summary><c>for</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The guard.</summary>
    public ExpressionSyntax Condition { get; } = condition;

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBrace { get; } = openBrace;

    /// <summary>In order.</summary>
    public SyntaxList<ProvinceMemberSyntax> Members { get; } = members;

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBrace { get; } = closeBrace;
}

/// <summary>A member of a province that stands outside of any; a diagnostic says so.</summary>
internal sealed class MisplacedMemberSyntax(ProvinceMemberSyntax member) : DeclarationSyntax(member)
{
    /// <summary>The member.</summary>
    public ProvinceMemberSyntax Member { get; } = member;
}
