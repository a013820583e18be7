using System.Linq;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Syntax;

internal sealed partial class Lexer
{
    // What stands behind the year, the month and the day; the first is right, the others are how people write dates elsewhere.
    private static readonly (char Year, char Month, char Day)[] DateMarks = [('-', '-', '\0'), ('/', '/', '\0'), ('.', '.', '\0'), ('年', '月', '日')];

    /// <summary>Reads the rest of a date, or nothing where what begins with a year is none.</summary>
    private Lexeme? ReadDate(int first, string year)
    {
        (char afterYear, char afterMonth, char afterDay) = DateMarks.FirstOrDefault(marks => marks.Year == Current);
        int start = _position;
        if (year.Length != 4 || afterYear == '\0' || ReadPart(afterYear) is not { Length: 1 or 2 } month
            || ReadPart(afterMonth) is not { Length: 1 or 2 } day)
        {
            _position = start;
            return null;
        }

        _position += afterDay != '\0' && Current == afterDay ? 1 : 0;
        string value = year + "-" + month.PadLeft(2, '0') + "-" + day.PadLeft(2, '0');
        if (LiteralValues.Date(value) is null)
        {
            Report(SyntaxDiagnostics.NoSuchDay(SpanFrom(first), TextFrom(first)));
        }
        else if (afterYear != '-' || month.Length + day.Length < 4)
        {
            Report(SyntaxDiagnostics.ShortDate(SpanFrom(first), TextFrom(first), value));
        }

        return new Lexeme(TokenKind.Date, value);
    }

    /// <summary>The digits behind a mark; empty where they do not stand here.</summary>
    private string ReadPart(char mark)
    {
        if (Current != mark || !Characters.IsDigit(Folded(1)))
        {
            return "";
        }

        _position++;
        return ReadDigits();
    }
}
