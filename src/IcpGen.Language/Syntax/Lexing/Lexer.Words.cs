using System.Text;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Syntax;

internal sealed partial class Lexer
{
    private Lexeme ReadWord() => ReadPlainWord() is { } word ? new Lexeme(TokenKind.Identifier, word) : ReadFoldedWord();

    /// <summary>The word that stands here, or null, with nothing taken, where it may have to be put right.</summary>
    private string? ReadPlainWord()
    {
        int last = _position;
        while (last < end && (Characters.IsWordPart(_text[last]) || (_text[last] == '-' && last + 1 < end && Characters.IsWordPart(_text[last + 1]))))
        {
            last++;
        }

        if (last == _position || (last < end && !Characters.IsPlain(_text[last]) && !Characters.IsLineBreak(_text[last])))
        {
            return null;
        }

        string word = _text.Substring(_position, last - _position);
        _position = last;
        return word;
    }

    private Lexeme ReadFoldedWord()
    {
        StringBuilder value = new();
        bool reported = false;
        while (WordPartLength() is var length and > 0)
        {
            for (; length > 0; length--, _position++)
            {
                string meant = Characters.Meant(Current);
                if (Characters.Invisible(Current) is { } invisible)
                {
                    Report(SyntaxDiagnostics.InvisibleCharacter(source.GetSpan(_position, 1), invisible, Characters.CodePoint(meant)));
                    continue;
                }

                if (meant[0] != Current && !reported)
                {
                    ReportLookAlike(_position, 1, meant);
                    reported = true;
                }

                value.Append(meant);
            }
        }

        return new Lexeme(TokenKind.Identifier, value.ToString());
    }

    /// <summary>A letter or digit, a hyphen with one after it, or invisible characters with one after them.</summary>
    private int WordPartLength()
    {
        int length = Characters.Meant(Current) == "-" ? 1 : 0;
        while (_position + length < end && Characters.Invisible(Peek(length)) is not null)
        {
            length++;
        }

        return Characters.IsWordPart(Folded(length)) ? length + 1 : 0;
    }

    private Lexeme ReadBareText()
    {
        int first = _position;
        while ((Characters.IsWordPart(Current) ? 1 : LetterLength(_position)) is var length and > 0)
        {
            _position += length;
        }

        string text = TextFrom(first);
        Report(SyntaxDiagnostics.UnquotedText(SpanFrom(first), text));
        return new Lexeme(TokenKind.Text, text, IsFaulty: true);
    }

    private void ReportLookAlike(int first, int length, string meant)
    {
        string written = _text.Substring(first, length);
        Report(SyntaxDiagnostics.LookAlikeCharacter(source.GetSpan(first, length), written, Characters.CodePoint(written), meant));
    }
}
