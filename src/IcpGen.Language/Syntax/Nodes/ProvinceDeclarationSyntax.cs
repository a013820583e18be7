namespace IcpGen.Language.Syntax;

/// <summary><c>province name "label" 310000 SH { member … }</c></summary>
public sealed class ProvinceDeclarationSyntax(
    SyntaxToken keyword,
    SyntaxToken name,
    LabelSyntax label,
    SyntaxToken code,
    SyntaxToken letters,
    SyntaxToken openBrace,
    SyntaxList<ProvinceMemberSyntax> members,
    SyntaxToken closeBrace)
    : DeclarationSyntax(keyword, name, label, code, letters, openBrace, members, closeBrace)
{
    /// <summary><c>province</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>What people call it.</summary>
    public LabelSyntax Label { get; } = label;

    /// <summary>The GB/T 2260 code, a number.</summary>
    public SyntaxToken Code { get; } = code;

    /// <summary>The letters its clause ids begin with.</summary>
    public SyntaxToken Letters { get; } = letters;

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBrace { get; } = openBrace;

    /// <summary>In order.</summary>
    public SyntaxList<ProvinceMemberSyntax> Members { get; } = members;

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBrace { get; } = closeBrace;
}
