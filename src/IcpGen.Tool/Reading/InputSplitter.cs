namespace IcpGen.Tool.Reading;

/// <summary>An input taken apart into its filings.</summary>
internal sealed record SplitInput(InputLayout Layout, IReadOnlyList<FilingSlice> Filings);

/// <summary>Takes an input apart into its filings. What is malformed becomes a filing with an error.</summary>
internal static class InputSplitter
{
    private static ReadOnlySpan<byte> Spacing => " \t\r\n"u8;

    /// <summary>Takes an input apart.</summary>
    /// <param name="text">The input.</param>
    /// <param name="isLines">Whether its name says that it is NDJSON.</param>
    public static SplitInput Split(JsonText text, bool isLines)
    {
        int start = SkipSpacing(text.Bytes, 0);
        if (start == text.Bytes.Length)
        {
            return new(isLines ? InputLayout.Sequence : InputLayout.Single, [Empty(text, start)]);
        }

        return isLines || LineSplitter.LooksLikeLines(text) ? new(InputLayout.Sequence, LineSplitter.Split(text))
            : text.Bytes[start] == '[' ? ArraySplitter.Split(text, start)
            : Values(text, start);
    }

    internal static int SkipSpacing(ReadOnlySpan<byte> bytes, int start)
    {
        int found = bytes[start..].IndexOfAnyExcept(Spacing);
        return found < 0 ? bytes.Length : start + found;
    }

    internal static FilingSlice Empty(JsonText text, int offset) =>
        new(text, offset, 0, null, new(text.Name, text.PositionOf(offset), string.Empty, new("其中没有备案申请", "there is no filing in it")));

    private static SplitInput Values(JsonText text, int start)
    {
        List<FilingSlice> filings = [];
        while (start < text.Bytes.Length)
        {
            (int length, InputError? error) = JsonSyntax.Measure(text, start, text.Bytes.Length);
            filings.Add(new(text, start, length, filings.Count + 1, error));
            start = error is null ? SkipSpacing(text.Bytes, start + length) : text.Bytes.Length;
        }

        return filings is [var only]
            ? new(InputLayout.Single, [only with { Record = null }])
            : new(InputLayout.Sequence, filings);
    }
}
