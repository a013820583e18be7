using System.Text;

namespace IcpGen.Tool.Checking;

/// <summary>A line of a rule file as a screen shows it: with tabs as spaces, and characters that nobody sees by their numbers.</summary>
internal sealed class ScreenLine
{
    private const int TabWidth = 4;
    private const char Cut = '…';

    private readonly List<Cell> _cells = [];

    /// <summary>Lays out a line.</summary>
    /// <param name="text">The line without its break.</param>
    public ScreenLine(string text)
    {
        int column = 0;
        foreach (char character in text)
        {
            Cell cell = new(Shown(character, column), column);
            _cells.Add(cell);
            column = cell.End;
        }

        Width = column;
    }

    /// <summary>The columns that the whole line takes.</summary>
    public int Width { get; }

    /// <summary>The column at which a character begins; the width of the line behind its last one.</summary>
    /// <param name="index">The character, from 0.</param>
    public int ColumnOf(int index) => index < _cells.Count ? _cells[index].Column : Width;

    /// <summary>The line, or of a long one the part around a place, and what stands under that place.</summary>
    /// <param name="start">The column of the place.</param>
    /// <param name="end">The column behind it.</param>
    /// <param name="room">The columns that there are.</param>
    public (string Text, string Underline) Show(int start, int end, int room)
    {
        (int from, int to) = Window(start, end, room);
        Cell[] shown = [.. _cells.Where(cell => cell.Column >= from && cell.End <= to)];
        int first = shown.Length == 0 ? from : shown[0].Column;
        StringBuilder text = new(from > 0 ? Cut.ToString() : string.Empty);
        int shift = text.Length - first;
        text.AppendJoin(string.Empty, shown.Select(cell => cell.Text));
        if (to < Width)
        {
            text.Append(Cut);
        }

        int carets = Math.Max(1, Math.Min(end, to) - start);
        return (text.ToString(), new string(' ', Math.Max(0, start + shift)) + new string('^', carets));
    }

    private (int From, int To) Window(int start, int end, int room)
    {
        if (Width <= room || start >= Width)
        {
            return (Math.Max(0, Width - room), Width);
        }

        int inner = Math.Max(1, room - 2);
        int before = Math.Max(inner / 4, Math.Min(inner - (end - start), inner / 2));
        int from = Math.Clamp(start - before, 0, Math.Max(0, Width - inner));
        return (from, Math.Min(Width, from + inner));
    }

    // A character that is not seen, or that would turn the screen's text around, is shown by its number.
    private static string Shown(char character, int column) =>
        character == '\t' ? new(' ', TabWidth - (column % TabWidth))
        : char.IsControl(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.Format
            || character is '\u2028' or '\u2029'
            ? $"<U+{(int)character:X4}>"
        : character.ToString();

    private readonly record struct Cell(string Text, int Column)
    {
        public int End => Column + Columns.Of(Text);
    }
}
