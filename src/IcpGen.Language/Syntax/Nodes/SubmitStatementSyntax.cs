namespace IcpGen.Language.Syntax;

/// <summary><c>submit A or B</c>, or <c>submit modifier … { A   B copy } per d in paths</c>.</summary>
internal sealed class SubmitStatementSyntax(
    SyntaxToken keyword,
    SyntaxList<DocumentModifierSyntax> sharedModifiers,
    SyntaxToken? openBrace,
    SyntaxList<DocumentDemandSyntax> demands,
    SyntaxToken? closeBrace,
    PerClauseSyntax? sharedPer)
    : StatementSyntax(keyword, sharedModifiers, openBrace, demands, closeBrace, sharedPer)
{
    /// <summary><c>submit</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>What holds for every document in the braces.</summary>
    public SyntaxList<DocumentModifierSyntax> SharedModifiers { get; } = sharedModifiers;

    /// <summary><c>{</c>, or null.</summary>
    public SyntaxToken? OpenBrace { get; } = openBrace;

    /// <summary>One without braces; each of them is due.</summary>
    public SyntaxList<DocumentDemandSyntax> Demands { get; } = demands;

    /// <summary><c>}</c>, or null.</summary>
    public SyntaxToken? CloseBrace { get; } = closeBrace;

    /// <summary>What follows the braces: one of everything for each, or null.</summary>
    public PerClauseSyntax? SharedPer { get; } = sharedPer;
}

/// <summary><c>A or B per d in paths</c></summary>
internal sealed class DocumentDemandSyntax(
    SyntaxList<DocumentSyntax> alternatives,
    PerClauseSyntax? per)
    : SyntaxNode(alternatives, per)
{
    /// <summary>One of them is enough; at least one.</summary>
    public SyntaxList<DocumentSyntax> Alternatives { get; } = alternatives;

    /// <summary>One for each of these, or null.</summary>
    public PerClauseSyntax? Per { get; } = per;
}

/// <summary><c>residencePermit(subject) copy 2</c>: a document and what it must be like.</summary>
internal sealed class DocumentSyntax(
    SyntaxToken name,
    ArgumentListSyntax? arguments,
    SyntaxList<DocumentModifierSyntax> modifiers)
    : SyntaxNode(name, arguments, modifiers)
{
    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>What it is about, or null.</summary>
    public ArgumentListSyntax? Arguments { get; } = arguments;

    /// <summary>In order.</summary>
    public SyntaxList<DocumentModifierSyntax> Modifiers { get; } = modifiers;
}

/// <summary><c>per d in newDomains</c></summary>
internal sealed class PerClauseSyntax(
    SyntaxToken keyword,
    SyntaxToken variable,
    SyntaxToken inKeyword,
    SyntaxList<ExpressionSyntax> sources)
    : SyntaxNode(keyword, variable, inKeyword, sources)
{
    /// <summary><c>per</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name of the element.</summary>
    public SyntaxToken Variable { get; } = variable;

    /// <summary><c>in</c></summary>
    public SyntaxToken InKeyword { get; } = inKeyword;

    /// <summary>Paths, walked one after the other.</summary>
    public SyntaxList<ExpressionSyntax> Sources { get; } = sources;
}
