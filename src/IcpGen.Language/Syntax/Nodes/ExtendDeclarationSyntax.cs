namespace IcpGen.Language.Syntax;

/// <summary><c>extend Record { field … }</c>: more fields for a record that is declared elsewhere.</summary>
internal sealed class ExtendDeclarationSyntax(
    SyntaxToken keyword,
    SyntaxToken name,
    SyntaxToken openBrace,
    SyntaxList<FieldSyntax> fields,
    SyntaxToken closeBrace)
    : DeclarationSyntax(keyword, name, openBrace, fields, closeBrace)
{
    /// <summary><c>extend</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The record's name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBrace { get; } = openBrace;

    /// <summary>In order.</summary>
    public SyntaxList<FieldSyntax> Fields { get; } = fields;

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBrace { get; } = closeBrace;
}
