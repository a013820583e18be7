namespace IcpGen.Language.Syntax;

/// <summary>What a token is. Keywords are identifiers: only the parser knows where a word is one.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    EndOfFile,
    /// <summary>A name, a keyword or a clause id (<c>SH-P4</c>).</summary>
    Identifier,
    /// <summary>A whole number.</summary>
    Number,
    /// <summary>A date: <c>2026-01-31</c>.</summary>
    Date,
    /// <summary>A quoted text.</summary>
    Text,
    /// <summary><c>{</c></summary>
    OpenBrace,
    /// <summary><c>}</c></summary>
    CloseBrace,
    /// <summary><c>(</c></summary>
    OpenParenthesis,
    /// <summary><c>)</c></summary>
    CloseParenthesis,
    /// <summary><c>[</c></summary>
    OpenBracket,
    /// <summary><c>]</c></summary>
    CloseBracket,
    /// <summary><c>,</c></summary>
    Comma,
    /// <summary><c>:</c></summary>
    Colon,
    /// <summary><c>.</c></summary>
    Dot,
    /// <summary><c>..</c></summary>
    DotDot,
    /// <summary><c>=</c></summary>
    Equals,
    /// <summary><c>==</c></summary>
    EqualsEquals,
    /// <summary><c>!=</c></summary>
    NotEquals,
    /// <summary><c>&lt;</c></summary>
    Less,
    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,
    /// <summary><c>&gt;</c></summary>
    Greater,
    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,
    /// <summary><c>+</c></summary>
    Plus,
    /// <summary><c>-</c></summary>
    Minus,
}
