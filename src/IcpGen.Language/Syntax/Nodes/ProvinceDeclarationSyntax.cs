namespace IcpGen.Language.Syntax;

/// <summary>A set of rules: a province's, or one of a project's own.</summary>
internal abstract class RuleSetSyntax(
    SyntaxToken keyword,
    SyntaxToken name,
    LabelSyntax label,
    SyntaxToken? code,
    SyntaxToken? letters,
    SyntaxToken openBrace,
    SyntaxList<ProvinceMemberSyntax> members,
    SyntaxToken closeBrace)
    : DeclarationSyntax(keyword, name, label, code, letters, openBrace, members, closeBrace)
{
    /// <summary><c>province</c> or <c>ruleset</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>What people call it.</summary>
    public LabelSyntax Label { get; } = label;

    /// <summary>The letters that clause ids begin with, or null where none are written.</summary>
    public SyntaxToken? Letters { get; } = letters;

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBrace { get; } = openBrace;

    /// <summary>In order.</summary>
    public SyntaxList<ProvinceMemberSyntax> Members { get; } = members;

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBrace { get; } = closeBrace;
}

/// <summary><c>province name "label" 310000 SH { member … }</c></summary>
internal sealed class ProvinceDeclarationSyntax(
    SyntaxToken keyword,
    SyntaxToken name,
    LabelSyntax label,
    SyntaxToken code,
    SyntaxToken letters,
    SyntaxToken openBrace,
    SyntaxList<ProvinceMemberSyntax> members,
    SyntaxToken closeBrace)
    : RuleSetSyntax(keyword, name, label, code, letters, openBrace, members, closeBrace)
{
    /// <summary>The GB/T 2260 code.</summary>
    public SyntaxToken Code { get; } = code;
}

/// <summary><c>ruleset acme "label" ACME { … }</c>: rules of a project's own, beside the provinces'.</summary>
internal sealed class OwnRuleSetSyntax(
    SyntaxToken keyword,
    SyntaxToken name,
    LabelSyntax label,
    SyntaxToken? letters,
    SyntaxToken openBrace,
    SyntaxList<ProvinceMemberSyntax> members,
    SyntaxToken closeBrace)
    : RuleSetSyntax(keyword, name, label, null, letters, openBrace, members, closeBrace);
