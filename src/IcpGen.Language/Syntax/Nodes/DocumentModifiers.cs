namespace IcpGen.Language.Syntax;

/// <summary><c>original</c>, <c>copy</c>, <c>scan</c>, <c>signed</c> or <c>thumbprinted</c>.</summary>
public sealed class WordModifierSyntax(SyntaxToken word) : DocumentModifierSyntax(word)
{
    /// <summary>The word.</summary>
    public SyntaxToken Word { get; } = word;
}

/// <summary>A number of copies.</summary>
public sealed class CopiesModifierSyntax(SyntaxToken number) : DocumentModifierSyntax(number)
{
    /// <summary>A number.</summary>
    public SyntaxToken Number { get; } = number;
}

/// <summary><c>stamped</c>, or <c>stamped with contractSeal, financeSeal</c>.</summary>
public sealed class StampedModifierSyntax(
    SyntaxToken keyword,
    SyntaxToken? withKeyword,
    SyntaxList<SyntaxToken> seals)
    : DocumentModifierSyntax(keyword, withKeyword, seals)
{
    /// <summary><c>stamped</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary><c>with</c>, or null.</summary>
    public SyntaxToken? WithKeyword { get; } = withKeyword;

    /// <summary>The seals of which one is enough, without the commas; empty for the official seal.</summary>
    public SyntaxList<SyntaxToken> Seals { get; } = seals;
}

/// <summary><c>stating "…"</c> or <c>handwriting "…"</c>.</summary>
public sealed class WordingModifierSyntax(
    SyntaxToken keyword,
    StringSyntax text)
    : DocumentModifierSyntax(keyword, text)
{
    /// <summary><c>stating</c> or <c>handwriting</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The wording.</summary>
    public StringSyntax Text { get; } = text;
}

/// <summary><c>by upload</c>, <c>by post</c> or <c>by post to "…"</c>.</summary>
public sealed class ChannelModifierSyntax(
    SyntaxToken keyword,
    SyntaxToken channel,
    SyntaxToken? toKeyword,
    StringSyntax? address)
    : DocumentModifierSyntax(keyword, channel, toKeyword, address)
{
    /// <summary><c>by</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary><c>post</c> or <c>upload</c></summary>
    public SyntaxToken Channel { get; } = channel;

    /// <summary><c>to</c>, or null.</summary>
    public SyntaxToken? ToKeyword { get; } = toKeyword;

    /// <summary>Where to post it, or null.</summary>
    public StringSyntax? Address { get; } = address;
}
