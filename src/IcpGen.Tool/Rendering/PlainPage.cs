namespace IcpGen.Tool.Rendering;

/// <summary>A page without colours and without wrapping, for files and pipes.</summary>
internal sealed class PlainPage(TextWriter output) : IPage
{
    private const int WidthForReading = 120;

    /// <inheritdoc/>
    public int Width => WidthForReading;

    /// <inheritdoc/>
    public void Line(int indent, string text, Tone tone)
    {
        string first = new(' ', indent);
        output.WriteLine((first + text.Replace("\n", "\n" + first, StringComparison.Ordinal)).TrimEnd());
    }
}
