namespace IcpGen.Language.Syntax;

/// <summary><c>"居住证" en "residence permit"</c>: what people call a thing.</summary>
internal sealed class LabelSyntax(
    StringSyntax text,
    SyntaxToken? enKeyword,
    StringSyntax? english)
    : SyntaxNode(text, enKeyword, english)
{
    /// <summary>Chinese.</summary>
    public StringSyntax Text { get; } = text;

    /// <summary><c>en</c>, or null.</summary>
    public SyntaxToken? EnKeyword { get; } = enKeyword;

    /// <summary>English, or null.</summary>
    public StringSyntax? English { get; } = english;
}
