using System.Collections.Generic;
using System.Linq;
using System.Text;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

/// <summary>A word, number, text or punctuation mark, with the white space and comments around it.</summary>
internal sealed class SyntaxToken : SyntaxElement
{
    internal SyntaxToken(
        SourceFile source,
        TokenKind kind,
        int start,
        string text,
        string value,
        IReadOnlyList<SyntaxTrivia> leading,
        IReadOnlyList<SyntaxTrivia> trailing)
    {
        Source = source;
        Kind = kind;
        Start = start;
        Text = text;
        Value = value;
        Leading = leading;
        Trailing = trailing;
    }

    /// <summary>The file it stands in.</summary>
    public SourceFile Source { get; }

    /// <summary>What it is; for a missing token, what it should have been.</summary>
    public TokenKind Kind { get; }

    /// <summary>Offset of its first character, from 0.</summary>
    public int Start { get; }

    /// <summary>Offset after its last character.</summary>
    public int End => Start + Text.Length;

    /// <summary>As written; empty for a missing token.</summary>
    public string Text { get; }

    /// <summary>
    /// What is meant: a name with look-alike letters put right, a text without quotes and escapes, else as written.
    /// </summary>
    public string Value { get; }

    /// <summary>What stands before it and belongs to it.</summary>
    public IReadOnlyList<SyntaxTrivia> Leading { get; }

    /// <summary>What follows it up to the end of the line.</summary>
    public IReadOnlyList<SyntaxTrivia> Trailing { get; }

    /// <summary>Whether it was expected and is not there.</summary>
    public bool IsMissing => Text.Length == 0 && Kind != TokenKind.EndOfFile;

    /// <summary>Whether a lexical mistake left open what it should be; the parser then adds no complaint of its own.</summary>
    internal bool IsFaulty { get; init; }

    /// <summary>Where it stands; of no length for a missing token.</summary>
    public SourceSpan Span => Source.GetSpan(Start, Text.Length);

    /// <inheritdoc/>
    public override SyntaxToken FirstToken => this;

    /// <inheritdoc/>
    public override SyntaxToken LastToken => this;

    internal override int Height => 0;

    internal bool StartsLine => Leading.Any(trivia => trivia.Kind == TriviaKind.LineBreak);

    internal bool Is(string word) => Kind == TokenKind.Identifier && Value == word;

    internal SyntaxToken WithValue(string value) => new(Source, Kind, Start, Text, value, Leading, Trailing) { IsFaulty = IsFaulty };

    /// <summary>Whether it is Chinese text outside of quotes, which may be meant as a name.</summary>
    internal bool IsBareText => Kind == TokenKind.Text && IsFaulty && Text.Length > 0 && !QuotedText.IsQuote(Text[0]);

    /// <summary>The same, taken for a name.</summary>
    internal SyntaxToken AsName(string value) => As(TokenKind.Identifier, value);

    /// <summary>The same, taken for something else.</summary>
    internal SyntaxToken As(TokenKind kind, string value) => new(Source, kind, Start, Text, value, Leading, Trailing);

    internal SyntaxToken WithLeading(IEnumerable<SyntaxTrivia> before) =>
        new(Source, Kind, Start, Text, Value, [.. before, .. Leading], Trailing) { IsFaulty = IsFaulty };

    /// <inheritdoc/>
    public override string ToString() => Text;

    internal override void WriteTo(StringBuilder builder)
    {
        foreach (SyntaxTrivia trivia in Leading)
        {
            builder.Append(trivia.Text);
        }

        builder.Append(Text);
        foreach (SyntaxTrivia trivia in Trailing)
        {
            builder.Append(trivia.Text);
        }
    }
}
