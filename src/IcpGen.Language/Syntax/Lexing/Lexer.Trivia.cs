using System;
using System.Collections.Generic;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Syntax;

internal sealed partial class Lexer
{
    private static readonly IReadOnlyList<SyntaxTrivia> NoTrivia = [];

    private IReadOnlyList<SyntaxTrivia> ReadTrailing()
    {
        List<SyntaxTrivia>? trivia = null;
        while (ReadBlankOrComment() is { } piece)
        {
            (trivia ??= []).Add(piece);
        }

        return trivia ?? NoTrivia;
    }

    private IReadOnlyList<SyntaxTrivia> ReadLeading()
    {
        List<SyntaxTrivia>? trivia = null;
        while ((ReadBlankOrComment() ?? ReadLineBreak() ?? ReadOddBlank() ?? ReadBlockComment() ?? ReadUnexpected()) is { } piece)
        {
            (trivia ??= []).Add(piece);
        }

        return trivia ?? NoTrivia;
    }

    private SyntaxTrivia? ReadBlankOrComment()
    {
        int first = _position;
        if (Current == '/' && Peek(1) == '/')
        {
            while (_position < end && !Characters.IsLineBreak(Current))
            {
                _position++;
            }

            return new SyntaxTrivia(TriviaKind.Comment, TextFrom(first));
        }

        while (Characters.IsWhiteSpace(Current))
        {
            _position++;
        }

        return _position == first ? null : new SyntaxTrivia(TriviaKind.WhiteSpace, _position - first == 1 && _text[first] == ' ' ? " " : TextFrom(first));
    }

    private SyntaxTrivia? ReadLineBreak()
    {
        int first = _position;
        _position += Current == '\r' && Peek(1) == '\n' ? 2 : Characters.IsLineBreak(Current) ? 1 : 0;
        return _position == first ? null : new SyntaxTrivia(TriviaKind.LineBreak, TextFrom(first));
    }

    private SyntaxTrivia? ReadOddBlank()
    {
        if (_position == end)
        {
            return null;
        }

        if (_position == 0 && Current == '\uFEFF')
        {
            _position++;
            return new SyntaxTrivia(TriviaKind.WhiteSpace, "\uFEFF");
        }

        char character = Current;
        Localized? space = Characters.UnusualSpace(character);
        Localized? invisible = Characters.Invisible(character);
        if (space is null && invisible is null)
        {
            return null;
        }

        int first = _position;
        while (_position < end && Current == character)
        {
            _position++;
        }

        string codePoint = Characters.CodePoint(character.ToString());
        Report(space is not null
            ? SyntaxDiagnostics.UnusualSpace(SpanFrom(first), space, codePoint)
            : SyntaxDiagnostics.InvisibleCharacter(SpanFrom(first), invisible!, codePoint));
        return new SyntaxTrivia(space is not null ? TriviaKind.WhiteSpace : TriviaKind.Skipped, TextFrom(first));
    }

    /// <summary>A block comment is taken for the comment that it was meant to be; an open one would swallow the file.</summary>
    private SyntaxTrivia? ReadBlockComment()
    {
        int first = _position;
        int close = Current == '/' && Peek(1) == '*' ? _text.IndexOf("*/", _position + 2, StringComparison.Ordinal) : -1;
        if (close < 0 || close + 2 > end)
        {
            return null;
        }

        _position = close + 2;
        Report(SyntaxDiagnostics.BlockComment(SpanFrom(first)));
        return new SyntaxTrivia(TriviaKind.Comment, TextFrom(first));
    }

    private SyntaxTrivia? ReadUnexpected()
    {
        int first = _position;
        while (_position < end && !StartsSomething())
        {
            _position += CharacterLength(_position);
        }

        if (_position == first)
        {
            return null;
        }

        string text = TextFrom(first);
        Report(OtherWords.Characters.TryGetValue(text, out Localized? mend)
            ? SyntaxDiagnostics.WrittenElsewhere(SpanFrom(first), text, mend)
            : SyntaxDiagnostics.UnexpectedCharacter(SpanFrom(first), text, Characters.CodePoint(text)));
        return new SyntaxTrivia(TriviaKind.Skipped, text);
    }

    private bool StartsSomething() =>
        Characters.IsWhiteSpace(Current) || Characters.IsLineBreak(Current) || (Current == '/' && Peek(1) == '/')
        || Characters.UnusualSpace(Current) is not null || Characters.Invisible(Current) is not null
        || Characters.IsWordPart(Folded(0)) || QuotedText.IsQuote(Current)
        || LetterLength(_position) > 0 || MatchPunctuation().Length > 0;

    private int CharacterLength(int position) =>
        position + 1 < end && char.IsSurrogatePair(_text[position], _text[position + 1]) ? 2 : 1;

    /// <summary>The length of the letter at a position, or 0 where there is none.</summary>
    private int LetterLength(int position)
    {
        if (position >= end)
        {
            return 0;
        }

        int length = CharacterLength(position);
        bool isLetter = length == 2 ? char.IsLetter(_text, position) : char.IsLetter(_text[position]);
        return isLetter ? length : 0;
    }
}
