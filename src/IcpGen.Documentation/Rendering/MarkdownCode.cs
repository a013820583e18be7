namespace IcpGen.Documentation.Rendering;

/// <summary>Writes code in Markdown.</summary>
internal static class MarkdownCode
{
    /// <summary>A stretch of code in a line, whatever backticks it has; fit for a table.</summary>
    public static string Inline(string text)
    {
        string line = text.ReplaceLineEndings(" ").Replace("|", @"\|", StringComparison.Ordinal);
        int longest = 0;
        int run = 0;
        foreach (char character in line)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        return longest == 0 ? fence + line + fence : $"{fence} {line} {fence}";
    }
}
