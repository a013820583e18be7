using System.Linq;
using IcpGen.Language.Rules;

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

/// <summary><c>name "label"</c>, perhaps with codes: <c>= 4</c>, <c>= "04"</c> or <c>= 3, 9, 10</c>.</summary>
internal sealed class EnumMemberSyntax(
    SyntaxToken name,
    LabelSyntax label,
    CodesClauseSyntax? codes)
    : SyntaxNode(name, label, codes)
{
    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>What people call it.</summary>
    public LabelSyntax Label { get; } = label;

    /// <summary>The codes, or null.</summary>
    public CodesClauseSyntax? Codes { get; } = codes;
}

/// <summary><c>= code, …</c></summary>
internal sealed class CodesClauseSyntax(SyntaxToken equalsToken, SyntaxList<SyntaxToken> codes) : SyntaxNode(equalsToken, codes)
{
    /// <summary><c>=</c></summary>
    public SyntaxToken EqualsToken { get; } = equalsToken;

    /// <summary>Number or text tokens, in order.</summary>
    public SyntaxList<SyntaxToken> Codes { get; } = codes;

    /// <summary>The codes as written, each once.</summary>
    internal EquatableArray<string> Values => Codes.Select(code => code.Value).Where(code => code.Length > 0).Distinct().ToEquatableArray();
}
