namespace IcpGen.Language.Syntax;

/// <summary><c>rule ID, … "title" overrides … = definition(…) { statement … }</c></summary>
internal sealed class RuleDeclarationSyntax(
    SyntaxToken keyword,
    SyntaxList<SyntaxToken> ids,
    LabelSyntax? title,
    SyntaxList<OverridesClauseSyntax> overrides,
    DefinitionUseSyntax? use,
    RuleBodySyntax? body)
    : ProvinceMemberSyntax(keyword, ids, title, overrides, use, body)
{
    /// <summary><c>rule</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>Without the commas; at least one.</summary>
    public SyntaxList<SyntaxToken> Ids { get; } = ids;

    /// <summary>Its title, or null.</summary>
    public LabelSyntax? Title { get; } = title;

    /// <summary>The rules it lifts.</summary>
    public SyntaxList<OverridesClauseSyntax> Overrides { get; } = overrides;

    /// <summary>The definition it uses, or null.</summary>
    public DefinitionUseSyntax? Use { get; } = use;

    /// <summary>Its statements; null only where a definition is used.</summary>
    public RuleBodySyntax? Body { get; } = body;
}

/// <summary><c>overrides ID, … because "…"</c></summary>
internal sealed class OverridesClauseSyntax(
    SyntaxToken keyword,
    SyntaxList<SyntaxToken> ids,
    SyntaxToken becauseKeyword,
    StringSyntax reason)
    : SyntaxNode(keyword, ids, becauseKeyword, reason)
{
    /// <summary><c>overrides</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>Without the commas; at least one.</summary>
    public SyntaxList<SyntaxToken> Ids { get; } = ids;

    /// <summary><c>because</c></summary>
    public SyntaxToken BecauseKeyword { get; } = becauseKeyword;

    /// <summary>Why.</summary>
    public StringSyntax Reason { get; } = reason;
}

/// <summary><c>= definition(argument, …)</c></summary>
internal sealed class DefinitionUseSyntax(
    SyntaxToken equalsToken,
    SyntaxToken name,
    ArgumentListSyntax? arguments)
    : SyntaxNode(equalsToken, name, arguments)
{
    /// <summary><c>=</c></summary>
    public SyntaxToken EqualsToken { get; } = equalsToken;

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>The arguments, or null.</summary>
    public ArgumentListSyntax? Arguments { get; } = arguments;
}

/// <summary><c>{ statement … }</c></summary>
internal sealed class RuleBodySyntax(
    SyntaxToken openBrace,
    SyntaxList<StatementSyntax> statements,
    SyntaxToken closeBrace)
    : SyntaxNode(openBrace, statements, closeBrace)
{
    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBrace { get; } = openBrace;

    /// <summary>In order.</summary>
    public SyntaxList<StatementSyntax> Statements { get; } = statements;

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBrace { get; } = closeBrace;
}
