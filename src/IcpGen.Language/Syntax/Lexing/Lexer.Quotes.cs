using System;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

/// <summary>Texts whose quotes do not fit: told where the text begins, not where the last quote of the line happens to stand.</summary>
internal sealed partial class Lexer
{
    /// <summary>
    /// How to read on where the quote before the position can hardly be the end of its text, since a letter follows: where the quotes of the
    /// line come out even, it stands within the text; else one is missing before it. Null where the text is a text.
    /// </summary>
    private Func<int, Lexeme>? RunsOn()
    {
        bool isEven = CountOfQuotes(_position, EndOfLine(_position)) % 2 == 0;
        return LetterLength(_position) > 0 && isEven && CountOfQuotes(_position, EndOfLine(_position)) > 0 ? ReadQuotedQuotes
            : (LetterLength(_position) > 0 || Characters.IsWordPart(Folded(0))) && !isEven ? ReadUnended
            : null;
    }

    private Lexeme ReadQuotedQuotes(int first)
    {
        SourceSpan quote = source.GetSpan(_position - 1, 1);
        do
        {
            _position = _text.IndexOf('"', _position, EndOfLine(_position) - _position) + 1;
        }
        while (_position > 0 && _position < end && (LetterLength(_position) > 0 || Current == '"') && CountOfQuotes(_position, EndOfLine(_position)) > 0);

        Report(SyntaxDiagnostics.SymbolForWord(quote, "\"", "\\\""));
        return new Lexeme(TokenKind.Text, QuotedText.Decode(TextFrom(first)), IsFaulty: true);
    }

    private Lexeme ReadUnended(int first)
    {
        _position = EndOfLine(_position);
        ReportUnterminated(SpanFrom(first));
        return new Lexeme(TokenKind.Text, QuotedText.Decode(TextFrom(first)), IsFaulty: true);
    }

    /// <summary>A text that ends on a later line is read to its end, where nothing between looks like a statement; else to the end of its line.</summary>
    private void ReadOtherLines()
    {
        int position = EndOfLine(_position);
        for (int lines = 0; lines < MostLinesOfText && position < end; lines++)
        {
            int start = position + (_text[position] == '\r' && position + 1 < end && _text[position + 1] == '\n' ? 2 : 1);
            int stop = start > end ? end : EndOfLine(start);
            if (start >= end || SeemsSentence(_text.Substring(start, stop - start)))
            {
                return;
            }

            if (CountOfQuotes(start, stop) == 1)
            {
                _position = _text.IndexOf('"', start) + 1;
                return;
            }

            position = stop;
        }
    }

    private const int MostLinesOfText = 20;

    private static bool SeemsSentence(string line)
    {
        string first = line.TrimStart().Split([' ', '\t'], 2)[0];
        return first is "" or "}" or "{" || Keywords.Statements.Contains(first) || Keywords.Declarations.Contains(first) || Keywords.ProvinceMembers.Contains(first)
            || first.StartsWith("//", StringComparison.Ordinal);
    }

    private int EndOfLine(int position)
    {
        while (position < end && !Characters.IsLineBreak(_text[position]))
        {
            position++;
        }

        return position;
    }

    private int CountOfQuotes(int from, int to)
    {
        int count = 0;
        for (int i = from; i < to; i++)
        {
            count += _text[i] == '"' ? 1 : 0;
            i += _text[i] == '\\' ? 1 : 0;
        }

        return count;
    }
}
