using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

/// <summary>Cuts text into tokens, every character of it into one or into the trivia around one.</summary>
internal sealed partial class Lexer(SourceFile source, int start, int end)
{
    private readonly string _text = source.Text;
    private readonly List<RuleDiagnostic> _diagnostics = [];
    private int _position = start;

    /// <summary>What was wrong so far.</summary>
    internal IReadOnlyList<RuleDiagnostic> Diagnostics => _diagnostics;

    /// <summary>All tokens, the last of them the end of the text.</summary>
    internal IReadOnlyList<SyntaxToken> ReadAll()
    {
        List<SyntaxToken> tokens = [];
        do
        {
            tokens.Add(Read());
        }
        while (tokens[tokens.Count - 1].Kind != TokenKind.EndOfFile);

        return tokens;
    }

    private SyntaxToken Read()
    {
        IReadOnlyList<SyntaxTrivia> leading = ReadLeading();
        int tokenStart = _position;
        Lexeme lexeme = ReadLexeme();
        return new SyntaxToken(
            source, lexeme.Kind, tokenStart, _text.Substring(tokenStart, _position - tokenStart), lexeme.Value, leading, ReadTrailing())
        {
            IsFaulty = lexeme.IsFaulty || leading.Any(trivia => trivia.Kind == TriviaKind.Skipped && Characters.Invisible(trivia.Text[0]) is null),
        };
    }

    private Lexeme ReadLexeme() => _position == end ? new Lexeme(TokenKind.EndOfFile, "")
        : Characters.IsDigit(Folded(0)) ? ReadNumberOrDate()
        : Characters.IsWordStart(Folded(0)) ? ReadWord()
        : QuotedText.IsQuote(Current) ? ReadText()
        : LetterLength(_position) > 0 ? ReadBareText()
        : ReadPunctuation();

    private char Current => Peek(0);

    private char Peek(int distance) => _position + distance < end ? _text[_position + distance] : '\0';

    private char Folded(int distance) => Characters.FoldLetter(Peek(distance));

    private SourceSpan SpanFrom(int first) => source.GetSpan(first, _position - first);

    private string TextFrom(int first) => _text.Substring(first, _position - first);

    private void Report(RuleDiagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>A token as meant.</summary>
    private readonly record struct Lexeme(TokenKind Kind, string Value, bool IsFaulty = false);
}
