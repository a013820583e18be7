namespace IcpGen.Tool.Reading;

/// <summary>Loads inputs: files, or <c>-</c> for standard input.</summary>
internal static class InputLoader
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly string[] LineExtensions = [".ndjson", ".jsonl"];

    /// <summary>The filings of an input; where it cannot be opened, one with the reason.</summary>
    public static SplitInput Load(string name, Stream standardInput)
    {
        bool isLines = LineExtensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
        (JsonText? text, InputError? error) = LoadText(name, standardInput);
        return text is null
            ? new(InputLayout.Single, [new(new(name, []), 0, 0, null, error)])
            : InputSplitter.Split(text, isLines);
    }

    /// <summary>An input's text, or why it cannot be opened.</summary>
    public static (JsonText? Text, InputError? Error) LoadText(string name, Stream standardInput)
    {
        try
        {
            return (new(name == StandardInput ? "stdin" : name, Bytes(name, standardInput)), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, new(name, null, string.Empty, Reason(name, exception)));
        }
    }

    private static byte[] Bytes(string name, Stream standardInput)
    {
        if (name != StandardInput)
        {
            return File.ReadAllBytes(name);
        }

        using MemoryStream all = new();
        standardInput.CopyTo(all);
        return all.ToArray();
    }

    private static Localized Reason(string name, Exception exception) =>
        Directory.Exists(name) ? new("是文件夹，不是文件", "is a folder, not a file")
        : exception is FileNotFoundException or DirectoryNotFoundException ? new("文件不存在", "no such file")
        : new($"无法读取：{exception.Message}", $"cannot be read: {exception.Message}");
}
