namespace IcpGen.Language.Syntax;

/// <summary><c>record Name "label" identifiedBy a, b toldApartBy c { field … }</c></summary>
internal sealed class RecordDeclarationSyntax(
    SyntaxToken keyword,
    SyntaxToken name,
    LabelSyntax label,
    IdentifiedByClauseSyntax? identifiedBy,
    ToldApartByClauseSyntax? toldApartBy,
    SyntaxToken openBrace,
    SyntaxList<FieldSyntax> fields,
    SyntaxToken closeBrace)
    : DeclarationSyntax(keyword, name, label, identifiedBy, toldApartBy, openBrace, fields, closeBrace)
{
    /// <summary><c>record</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>What people call it.</summary>
    public LabelSyntax Label { get; } = label;

    /// <summary>What makes two records the same, or null.</summary>
    public IdentifiedByClauseSyntax? IdentifiedBy { get; } = identifiedBy;

    /// <summary>What makes two records different, or null.</summary>
    public ToldApartByClauseSyntax? ToldApartBy { get; } = toldApartBy;

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBrace { get; } = openBrace;

    /// <summary>In order.</summary>
    public SyntaxList<FieldSyntax> Fields { get; } = fields;

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBrace { get; } = closeBrace;
}

/// <summary><c>identifiedBy path, …</c></summary>
internal sealed class IdentifiedByClauseSyntax(
    SyntaxToken keyword,
    SyntaxList<PathSyntax> paths)
    : SyntaxNode(keyword, paths)
{
    /// <summary><c>identifiedBy</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>In order.</summary>
    public SyntaxList<PathSyntax> Paths { get; } = paths;
}

/// <summary><c>toldApartBy path</c></summary>
internal sealed class ToldApartByClauseSyntax(SyntaxToken keyword, PathSyntax path) : SyntaxNode(keyword, path)
{
    /// <summary><c>toldApartBy</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The path.</summary>
    public PathSyntax Path { get; } = path;
}

/// <summary><c>name : Type "label"</c></summary>
internal sealed class FieldSyntax(
    SyntaxToken name,
    SyntaxToken colon,
    TypeSyntax type,
    LabelSyntax label)
    : SyntaxNode(name, colon, type, label)
{
    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary><c>:</c></summary>
    public SyntaxToken Colon { get; } = colon;

    /// <summary>Its type.</summary>
    public TypeSyntax Type { get; } = type;

    /// <summary>What people call it.</summary>
    public LabelSyntax Label { get; } = label;
}
