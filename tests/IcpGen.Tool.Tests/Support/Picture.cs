using System.Globalization;
using System.Security;
using IcpGen.Tool.Checking;

namespace IcpGen.Tool.Tests.Support;

/// <summary>A report as a terminal shows it, in SVG, with colours for bright and dark surroundings.</summary>
internal static class Picture
{
    private const int Width = 110;
    private const double Column = 7.5;
    private const int Row = 19;

    /// <summary>Draws what <c>icpgen validate</c> printed of a filing that violates rules.</summary>
    public static string Of(string report)
    {
        string[] lines = report.TrimEnd().Split('\n');
        string[] drawn = [.. lines.SelectMany((line, index) => Rows(line, index == 0 ? string.Empty : lines[index - 1])).Select(Drawn)];
        double width = (Width * Column) + 40;
        int height = (drawn.Length * Row) + 54;
        return string.Create(CultureInfo.InvariantCulture, $$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{width}} {{height}}" width="{{width}}" height="{{height}}" font-size="12.5" font-family="ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK SC', 'PingFang SC', 'Microsoft YaHei', monospace">
            <style>
            svg { --page: #fbfbfd; --edge: #d0d3da; --told: #24292f; --bad: #b3261e; --faint: #667080 }
            @media (prefers-color-scheme: dark) { svg { --page: #14171c; --edge: #3a404a; --told: #e3e6ea; --bad: #ff8a80; --faint: #98a1ae } }
            rect { fill: var(--page); stroke: var(--edge) } text { white-space: pre } .head { fill: var(--told); font-weight: bold } .told { fill: var(--told) } .bad { fill: var(--bad) } .faint { fill: var(--faint) }
            </style>
            <rect x="0.5" y="0.5" width="{{width - 1}}" height="{{height - 1}}" rx="8"/>
            <circle cx="20" cy="18" r="5" fill="#ff5f57"/><circle cx="38" cy="18" r="5" fill="#febc2e"/><circle cx="56" cy="18" r="5" fill="#28c840"/>
            {{string.Join('\n', drawn)}}
            </svg>

            """);
    }

    private static string Drawn((int Indent, string Tone, string Text) row, int index) => string.Create(
        CultureInfo.InvariantCulture, $"<text x=\"{20 + (row.Indent * Column)}\" y=\"{(index * Row) + 52}\" class=\"{row.Tone}\">{SecurityElement.Escape(row.Text)}</text>");

    private static IEnumerable<(int Indent, string Tone, string Text)> Rows(string line, string before) =>
        Wrapped(line.TrimStart(), Width - Indent(line)).Select(part => (Indent(line), Tone(line, before), part));

    // At the margin stand headings, behind nothing or an empty line, and verdicts; below a rule stand its field, its message and what mends it.
    private static string Tone(string line, string before) => Indent(line) switch
    {
        0 => before.Length == 0 ? "head" : "bad",
        2 => "bad",
        _ => Indent(before) == 2 || line.TrimStart()[0] == '→' ? "faint" : "told",
    };

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        int fitting = Enumerable.Range(0, text.Length + 1).Last(length => Columns.Of(text[..length]) <= width);
        int space = fitting == text.Length ? -1 : text.LastIndexOf(' ', fitting);
        int end = space > 0 ? space : fitting;
        return end == text.Length ? [text] : [text[..end], .. Wrapped(text[end..].TrimStart(), width)];
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;
}
