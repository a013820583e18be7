namespace IcpGen.Language.Syntax;

/// <summary>A word that stands for itself: <c>copy</c>, <c>signed</c>.</summary>
internal sealed class WordModifierSyntax(SyntaxToken word) : DocumentModifierSyntax(word)
{
    /// <summary>The word.</summary>
    public SyntaxToken Word { get; } = word;
}

/// <summary>A bare number.</summary>
internal sealed class NumberModifierSyntax(SyntaxToken number) : DocumentModifierSyntax(number)
{
    /// <summary>A number.</summary>
    public SyntaxToken Number { get; } = number;
}

/// <summary><c>stamped</c>, or <c>stamped with contractSeal, financeSeal</c>.</summary>
internal sealed class MembersModifierSyntax(
    SyntaxToken keyword,
    SyntaxToken? withKeyword,
    SyntaxList<SyntaxToken> members)
    : DocumentModifierSyntax(keyword, withKeyword, members)
{
    /// <summary>The word: <c>stamped</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary><c>with</c>, or null.</summary>
    public SyntaxToken? WithKeyword { get; } = withKeyword;

    /// <summary>The members of which one is enough, without the commas; empty for the usual one.</summary>
    public SyntaxList<SyntaxToken> Members { get; } = members;
}

/// <summary><c>stating "…"</c> or <c>handwriting "…"</c>.</summary>
internal sealed class WordingModifierSyntax(
    SyntaxToken keyword,
    StringSyntax text)
    : DocumentModifierSyntax(keyword, text)
{
    /// <summary><c>stating</c> or <c>handwriting</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The wording.</summary>
    public StringSyntax Text { get; } = text;
}

/// <summary><c>by upload</c>, <c>by post</c> or <c>by post to "…"</c>: a word, a choice, and what may stand behind it.</summary>
internal sealed class ChoiceModifierSyntax(
    SyntaxToken keyword,
    SyntaxToken choice,
    SyntaxToken? continuedKeyword,
    StringSyntax? continued)
    : DocumentModifierSyntax(keyword, choice, continuedKeyword, continued)
{
    /// <summary><c>by</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary><c>post</c> or <c>upload</c></summary>
    public SyntaxToken Choice { get; } = choice;

    /// <summary><c>to</c>, or null.</summary>
    public SyntaxToken? ContinuedKeyword { get; } = continuedKeyword;

    /// <summary>The text behind it, or null.</summary>
    public StringSyntax? Continued { get; } = continued;
}

/// <summary><c>signedBy(subject.principal.name)</c>: a word, and a value of the filing in brackets.</summary>
internal sealed class ArgumentModifierSyntax(
    SyntaxToken keyword,
    ArgumentListSyntax arguments)
    : DocumentModifierSyntax(keyword, arguments)
{
    /// <summary><c>signedBy</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The value.</summary>
    public ArgumentListSyntax Arguments { get; } = arguments;
}
