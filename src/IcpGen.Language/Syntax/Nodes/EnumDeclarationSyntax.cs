namespace IcpGen.Language.Syntax;

/// <summary><c>enum Name "label" { member … }</c></summary>
internal sealed class EnumDeclarationSyntax(
    SyntaxToken keyword,
    SyntaxToken name,
    LabelSyntax label,
    SyntaxToken openBrace,
    SyntaxList<EnumMemberSyntax> members,
    SyntaxToken closeBrace)
    : DeclarationSyntax(keyword, name, label, openBrace, members, closeBrace)
{
    /// <summary><c>enum</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>What people call it.</summary>
    public LabelSyntax Label { get; } = label;

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBrace { get; } = openBrace;

    /// <summary>In order.</summary>
    public SyntaxList<EnumMemberSyntax> Members { get; } = members;

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBrace { get; } = closeBrace;
}

/// <summary><c>name "label"</c>, perhaps with a code: <c>= 4</c> or <c>= "04"</c>.</summary>
internal sealed class EnumMemberSyntax(
    SyntaxToken name,
    LabelSyntax label,
    SyntaxToken? equalsToken,
    SyntaxToken? code)
    : SyntaxNode(name, label, equalsToken, code)
{
    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>What people call it.</summary>
    public LabelSyntax Label { get; } = label;

    /// <summary><c>=</c>, or null.</summary>
    public SyntaxToken? EqualsToken { get; } = equalsToken;

    /// <summary>A number or text token, or null.</summary>
    public SyntaxToken? Code { get; } = code;
}
