using System.Globalization;
using System.Text;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

internal sealed partial class Lexer
{
    private Lexeme ReadText()
    {
        int first = _position;
        char open = Current;
        _position++;
        while (_position < end && !Characters.IsLineBreak(Current) && !QuotedText.Closes(open, Current))
        {
            int length = Current == '\\' && _position + 1 < end && !Characters.IsLineBreak(Peek(1)) ? 2 : 1;
            if (Current == '\\' && (length == 1 || Peek(1) is not ('"' or '\\' or 'n')))
            {
                string escape = _text.Substring(_position, length);
                Report(SyntaxDiagnostics.UnknownEscape(source.GetSpan(_position, length), escape));
            }

            _position += length;
        }

        bool isClosed = _position < end && QuotedText.Closes(open, Current);
        _position += isClosed ? 1 : 0;
        if (isClosed && open == '"' && RunsOn() is { } faulty)
        {
            return faulty(first);
        }

        if (QuotedText.IsLookAlike(open))
        {
            ReportOtherQuote(first);
        }

        if (!isClosed)
        {
            ReportUnterminated(SpanFrom(first));
            ReadOtherLines();
        }

        return new Lexeme(TokenKind.Text, QuotedText.Decode(TextFrom(first)), IsFaulty: !isClosed);
    }

    private void ReportOtherQuote(int first)
    {
        if (_text[first] == '\'')
        {
            Report(SyntaxDiagnostics.SymbolForWord(source.GetSpan(first, 1), "'", "\""));
        }
        else
        {
            ReportLookAlike(first, 1, "\"");
        }
    }

    /// <summary>One quote too few turns the rest of its line inside out: what then seems to stand outside of quotes does not.</summary>
    private void ReportUnterminated(SourceSpan span)
    {
        _diagnostics.RemoveAll(earlier => earlier.Span.Line == span.Line && SyntaxDiagnostics.IsUnquotedText(earlier));
        Report(SyntaxDiagnostics.UnterminatedText(span));
    }

    private Lexeme ReadNumberOrDate()
    {
        int first = _position;
        string number = ReadDigits();
        Lexeme lexeme = ReadDate(first, number) ?? ReadNumber(first, number);
        for (int i = first; i < _position; i++)
        {
            if (Characters.FoldLetter(_text[i]) != _text[i])
            {
                ReportLookAlike(i, 1, Characters.Meant(_text[i]));
                break;
            }
        }

        return lexeme;
    }

    private Lexeme ReadNumber(int first, string digits)
    {
        if (Current == '.' && Characters.IsDigit(Folded(1)))
        {
            _position++;
            ReadDigits();
            Report(SyntaxDiagnostics.FractionalNumber(SpanFrom(first), TextFrom(first)));
        }
        else if (LiteralValues.Number(digits) is null)
        {
            Report(SyntaxDiagnostics.NumberTooLarge(SpanFrom(first), digits, long.MaxValue.ToString(CultureInfo.InvariantCulture)));
        }

        return new Lexeme(TokenKind.Number, digits);
    }

    private string ReadDigits()
    {
        StringBuilder digits = new();
        for (; Characters.IsDigit(Folded(0)); _position++)
        {
            digits.Append(Folded(0));
        }

        return digits.ToString();
    }
}
