namespace IcpGen.Language.Syntax;

/// <summary><c>document name(Type) "label"</c>; the type, if any, is what it is about.</summary>
internal sealed class DocumentDeclarationSyntax(
    SyntaxToken keyword,
    SyntaxToken name,
    SyntaxToken? openParenthesis,
    TypeSyntax? about,
    SyntaxToken? closeParenthesis,
    LabelSyntax label)
    : DeclarationSyntax(keyword, name, openParenthesis, about, closeParenthesis, label)
{
    /// <summary><c>document</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary><c>(</c>, or null.</summary>
    public SyntaxToken? OpenParenthesis { get; } = openParenthesis;

    /// <summary>What it is about, or null.</summary>
    public TypeSyntax? About { get; } = about;

    /// <summary><c>)</c>, or null.</summary>
    public SyntaxToken? CloseParenthesis { get; } = closeParenthesis;

    /// <summary>What people call it.</summary>
    public LabelSyntax Label { get; } = label;
}

/// <summary><c>procedure name "label"</c></summary>
internal sealed class ProcedureDeclarationSyntax(
    SyntaxToken keyword,
    SyntaxToken name,
    LabelSyntax label)
    : DeclarationSyntax(keyword, name, label)
{
    /// <summary><c>procedure</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>What people call it.</summary>
    public LabelSyntax Label { get; } = label;
}

/// <summary><c>fact name(Type, …) : Type "label"</c></summary>
internal sealed class FactDeclarationSyntax(
    SyntaxToken keyword,
    SyntaxToken name,
    TypeListSyntax parameters,
    SyntaxToken colon,
    TypeSyntax type,
    LabelSyntax label)
    : DeclarationSyntax(keyword, name, parameters, colon, type, label)
{
    /// <summary><c>fact</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>The types of its arguments.</summary>
    public TypeListSyntax Parameters { get; } = parameters;

    /// <summary><c>:</c></summary>
    public SyntaxToken Colon { get; } = colon;

    /// <summary>What it answers.</summary>
    public TypeSyntax Type { get; } = type;

    /// <summary>What people call it.</summary>
    public LabelSyntax Label { get; } = label;
}
