using System.Globalization;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Checking;

/// <summary>Shows a place in a rule file: its line behind the line's number, and carets under the place itself.</summary>
/// <param name="page">Takes the lines.</param>
/// <param name="gutter">The columns for the line's number.</param>
internal sealed class Excerpt(IPage page, int gutter)
{
    private const string Bar = " | ";

    /// <summary>Shows a place. Of one that goes over several lines, the first is shown, underlined to its end.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">The place.</param>
    /// <param name="tone">How the carets are meant.</param>
    public void Write(SourceFile text, SourceSpan span, Tone tone)
    {
        string line = text.GetLine(span.Line);
        ScreenLine screen = new(line);
        int start = screen.ColumnOf(span.Column);
        int end = screen.ColumnOf(span.EndLine > span.Line ? line.TrimEnd().Length : span.EndColumn);
        (string shown, string underline) = screen.Show(start, Math.Max(start, end), page.Width - gutter - Bar.Length);
        page.Line(0, Number(span) + Bar + shown);
        page.Line(gutter, Bar + underline, tone);
    }

    /// <summary>The columns that the number of a place's line takes.</summary>
    public static int GutterFor(SourceSpan span) => Text(span).Length;

    private static string Text(SourceSpan span) => (span.Line + 1).ToString(CultureInfo.InvariantCulture);

    private string Number(SourceSpan span) => Text(span).PadLeft(gutter);
}
