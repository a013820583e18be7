namespace IcpGen.Language.Syntax;

/// <summary><c>codes name "label" of Enum { member = 5 … }</c>: the codes that somebody else's table has for an enumeration.</summary>
internal sealed class CodeTableDeclarationSyntax(
    SyntaxToken keyword,
    SyntaxToken name,
    LabelSyntax label,
    SyntaxToken ofKeyword,
    SyntaxToken type,
    SyntaxToken openBrace,
    SyntaxList<TableCodeSyntax> codes,
    SyntaxToken closeBrace)
    : DeclarationSyntax(keyword, name, label, ofKeyword, type, openBrace, codes, closeBrace)
{
    /// <summary><c>codes</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The table's name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>What people call it.</summary>
    public LabelSyntax Label { get; } = label;

    /// <summary><c>of</c></summary>
    public SyntaxToken OfKeyword { get; } = ofKeyword;

    /// <summary>The enumeration's name.</summary>
    public SyntaxToken Type { get; } = type;

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBrace { get; } = openBrace;

    /// <summary>In order.</summary>
    public SyntaxList<TableCodeSyntax> Codes { get; } = codes;

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBrace { get; } = closeBrace;
}

/// <summary><c>member = code, …</c></summary>
internal sealed class TableCodeSyntax(SyntaxToken name, CodesClauseSyntax codes) : SyntaxNode(name, codes)
{
    /// <summary>The member's name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>Its codes.</summary>
    public CodesClauseSyntax Codes { get; } = codes;
}
