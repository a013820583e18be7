namespace IcpGen.Tool.Reading;

/// <summary>Takes NDJSON apart: a filing on each line that is not blank.</summary>
internal static class LineSplitter
{
    /// <summary>
    /// Whether a text can only be meant as NDJSON: its first two filled lines begin like objects, which those of one object never do,
    /// and one of them is complete.
    /// </summary>
    public static bool LooksLikeLines(JsonText text)
    {
        List<(int Start, int End)> lines = [.. Lines(text, atMost: 2)];
        return lines.Count == 2
            && lines.TrueForAll(line => text.Bytes[line.Start] == '{')
            && lines.Exists(line => Slice(text, line, 0).Error is null);
    }

    /// <summary>The filings, one for each filled line.</summary>
    public static IReadOnlyList<FilingSlice> Split(JsonText text) =>
        [.. Lines(text, int.MaxValue).Select((line, index) => Slice(text, line, index + 1))];

    private static List<(int Start, int End)> Lines(JsonText text, int atMost)
    {
        ReadOnlySpan<byte> bytes = text.Bytes;
        List<(int Start, int End)> lines = [];
        int start = InputSplitter.SkipSpacing(bytes, 0);
        while (start < bytes.Length && lines.Count < atMost)
        {
            int length = bytes[start..].IndexOf((byte)'\n');
            int end = length < 0 ? bytes.Length : start + length;
            lines.Add((start, end));
            start = InputSplitter.SkipSpacing(bytes, end);
        }

        return lines;
    }

    private static FilingSlice Slice(JsonText text, (int Start, int End) line, int record)
    {
        (int length, InputError? error) = JsonSyntax.Measure(text, line.Start, line.End);
        int rest = InputSplitter.SkipSpacing(text.Bytes[..line.End], line.Start + length);
        if (error is null && rest < line.End)
        {
            error = new(text.Name, text.PositionOf(rest), string.Empty, new("一行只能有一个备案申请", "a line holds one filing only"));
        }

        return new(text, line.Start, length, record, error);
    }
}
