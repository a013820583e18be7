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
        if (QuotedText.IsLookAlike(open))
        {
            ReportLookAlike(first, 1, "\"");
        }

        if (!isClosed)
        {
            ReportUnterminated(SpanFrom(first));
        }

        return new Lexeme(TokenKind.Text, QuotedText.Decode(TextFrom(first)), IsFaulty: !isClosed);
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
        bool isDate = number.Length == 4 && Current == '-' && Characters.IsDigit(Folded(1));
        Lexeme lexeme = (isDate ? ReadDate(first, number) : null) ?? ReadNumber(first, number);
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

    private Lexeme? ReadDate(int first, string year)
    {
        int afterYear = _position++;
        string month = ReadDigits();
        string day = "";
        if (Current == '-' && Characters.IsDigit(Folded(1)))
        {
            _position++;
            day = ReadDigits();
        }

        if (month.Length > 2 || day.Length is 0 or > 2)
        {
            _position = afterYear;
            return null;
        }

        string value = year + "-" + month.PadLeft(2, '0') + "-" + day.PadLeft(2, '0');
        if (LiteralValues.Date(value) is null)
        {
            Report(SyntaxDiagnostics.NoSuchDay(SpanFrom(first), TextFrom(first)));
        }
        else if (month.Length + day.Length < 4)
        {
            Report(SyntaxDiagnostics.ShortDate(SpanFrom(first), TextFrom(first), value));
        }

        return new Lexeme(TokenKind.Date, value);
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
