using System.Text.Json;

namespace IcpGen.Tool.Reading;

/// <summary>Takes a JSON array of filings apart.</summary>
internal static class ArraySplitter
{
    /// <summary>The filings; one with an error where the array is malformed.</summary>
    public static SplitInput Split(JsonText text, int start)
    {
        (int length, InputError? error) = JsonSyntax.Measure(text, start, text.Bytes.Length);
        if (error is not null)
        {
            return new(InputLayout.Array, [new(text, start, 0, null, error)]);
        }

        int rest = InputSplitter.SkipSpacing(text.Bytes, start + length);
        List<FilingSlice> filings = Elements(text, start, length);
        if (rest < text.Bytes.Length)
        {
            InputError surplus = new(text.Name, text.PositionOf(rest), string.Empty, new("数组之后还有内容", "there is something after the array"));
            filings.Add(new(text, rest, 0, null, surplus));
        }

        return new(InputLayout.Array, filings.Count > 0 ? filings : [InputSplitter.Empty(text, start)]);
    }

    private static List<FilingSlice> Elements(JsonText text, int start, int length)
    {
        List<FilingSlice> filings = [];
        Utf8JsonReader json = new(text.Bytes.Slice(start, length));
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            int first = (int)json.TokenStartIndex;
            json.Skip();
            filings.Add(new(text, start + first, (int)json.BytesConsumed - first, filings.Count + 1));
        }

        return filings;
    }
}
