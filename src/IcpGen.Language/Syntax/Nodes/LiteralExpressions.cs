using System;

namespace IcpGen.Language.Syntax;

/// <summary>A quoted text.</summary>
internal sealed class TextExpressionSyntax(StringSyntax text) : ExpressionSyntax(text)
{
    /// <summary>The text.</summary>
    public StringSyntax Text { get; } = text;
}

/// <summary>A whole number.</summary>
internal sealed class NumberExpressionSyntax(SyntaxToken token) : ExpressionSyntax(token)
{
    /// <summary>The number.</summary>
    public SyntaxToken Token { get; } = token;

    /// <summary>The number, or null where it is too large, which a diagnostic says.</summary>
    public long? Value => LiteralValues.Number(Token.Value);
}

/// <summary>A date.</summary>
internal sealed class DateExpressionSyntax(SyntaxToken token) : ExpressionSyntax(token)
{
    /// <summary>The date.</summary>
    public SyntaxToken Token { get; } = token;

    /// <summary>The day, or null where there is no such day, which a diagnostic says.</summary>
    public DateTime? Value => LiteralValues.Date(Token.Value);
}

/// <summary><c>[a, b]</c></summary>
internal sealed class ListExpressionSyntax(
    SyntaxToken openBracket,
    SyntaxList<ExpressionSyntax> items,
    SyntaxToken closeBracket)
    : ExpressionSyntax(openBracket, items, closeBracket)
{
    /// <summary><c>[</c></summary>
    public SyntaxToken OpenBracket { get; } = openBracket;

    /// <summary>In order.</summary>
    public SyntaxList<ExpressionSyntax> Items { get; } = items;

    /// <summary><c>]</c></summary>
    public SyntaxToken CloseBracket { get; } = closeBracket;
}
