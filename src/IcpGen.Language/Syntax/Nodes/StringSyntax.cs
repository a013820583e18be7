using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

/// <summary>A quoted text.</summary>
internal sealed class StringSyntax(SyntaxToken token) : SyntaxNode(token)
{
    /// <summary>The text with its quotes.</summary>
    public SyntaxToken Token { get; } = token;

    /// <summary>The text without quotes and escapes; empty where it is missing.</summary>
    public string Value => Token.Value;

    /// <summary>Offset in the file of the character at <paramref name="offset"/> of <see cref="Value"/>.</summary>
    /// <param name="offset">From 0 to the length of <see cref="Value"/>, inclusive.</param>
    public int GetSourceOffset(int offset) => Token.Start + QuotedText.ToRawOffset(Token.Text, offset);

    /// <summary>Where a stretch of <see cref="Value"/> stands in the file.</summary>
    public SourceSpan GetSpan(int start, int length)
    {
        int first = GetSourceOffset(start);
        return Token.Source.GetSpan(first, GetSourceOffset(start + length) - first);
    }
}
