namespace IcpGen.Language.Syntax;

/// <summary><c>say "…"</c>, <c>say en "…"</c>, <c>mend "…"</c> or <c>mend en "…"</c>.</summary>
internal sealed class MessageStatementSyntax(
    SyntaxToken keyword,
    SyntaxToken? enKeyword,
    StringSyntax text)
    : StatementSyntax(keyword, enKeyword, text)
{
    /// <summary><c>say</c> or <c>mend</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary><c>en</c>, or null.</summary>
    public SyntaxToken? EnKeyword { get; } = enKeyword;

    /// <summary>A template.</summary>
    public StringSyntax Text { get; } = text;

    /// <summary>Whether it is a <c>mend</c>.</summary>
    public bool IsMend => Keyword.Value == "mend";

    /// <summary>Whether it is in English.</summary>
    public bool IsEnglish => EnKeyword is not null;
}

/// <summary><c>note "…"</c></summary>
internal sealed class NoteStatementSyntax(SyntaxToken keyword, StringSyntax text) : StatementSyntax(keyword, text)
{
    /// <summary><c>note</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>How the clause was read.</summary>
    public StringSyntax Text { get; } = text;
}
