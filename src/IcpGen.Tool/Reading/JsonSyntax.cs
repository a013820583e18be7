using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace IcpGen.Tool.Reading;

/// <summary>Finds out where a JSON value ends and whether it is one.</summary>
internal static class JsonSyntax
{
    /// <summary>The length of the value that begins at an offset, spacing before it included, or why there is none.</summary>
    public static (int Length, InputError? Error) Measure(JsonText text, int start, int limit)
    {
        ReadOnlySpan<byte> bytes = text.Bytes[start..limit];
        if (!Utf8.IsValid(bytes))
        {
            return (0, NotUtf8(text, start, bytes));
        }

        try
        {
            Utf8JsonReader json = new(bytes);
            json.Read();
            json.Skip();
            return ((int)json.BytesConsumed, null);
        }
        catch (JsonException exception)
        {
            return (0, Malformed(text, start, bytes, exception));
        }
    }

    private static InputError NotUtf8(JsonText text, int start, ReadOnlySpan<byte> bytes)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return new(text.Name, text.PositionOf(start + offset), string.Empty, new("不是 UTF-8 编码；请另存为 UTF-8", "not UTF-8; save it as UTF-8"));
    }

    private static InputError Malformed(JsonText text, int start, ReadOnlySpan<byte> bytes, JsonException exception)
    {
        int lineStart = 0;
        for (long line = 0; line < exception.LineNumber; line++)
        {
            lineStart += bytes[lineStart..].IndexOf((byte)'\n') + 1;
        }

        int offset = Math.Min(lineStart + (int)(exception.BytePositionInLine ?? 0), bytes.Length);
        string detail = exception.Message.Split(" LineNumber:", StringSplitOptions.None)[0].TrimEnd('.');
        return new(text.Name, text.PositionOf(start + offset), string.Empty, new($"不是合法的 JSON：{detail}", $"not valid JSON: {detail}"));
    }
}
