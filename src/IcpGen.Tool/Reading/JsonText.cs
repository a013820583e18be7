using System.Text;

namespace IcpGen.Tool.Reading;

/// <summary>An input's bytes under the name that the user gave it.</summary>
/// <param name="name">The name for messages.</param>
/// <param name="bytes">UTF-8, as far as anybody knows; a byte order mark is left out.</param>
internal sealed class JsonText(string name, byte[] bytes)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly int _start = bytes.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

    /// <summary>The input as the user named it.</summary>
    public string Name => name;

    /// <summary>The bytes without a byte order mark. All offsets count from here.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(_start);

    /// <summary>Line and column of an offset.</summary>
    public TextPosition PositionOf(int offset)
    {
        ReadOnlySpan<byte> before = Bytes[..offset];
        int line = before.Count((byte)'\n') + 1;
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
