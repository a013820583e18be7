using System.Text;

namespace IcpGen.Tests;

/// <summary>A page that teaches by doing: its fenced blocks are files, commands and answers.</summary>
internal static class GuidePage
{
    private const string Fence = "```";

    private static readonly string[] AboutTheCommand = ["first-rule", "command-line", "changes", "documentation"];

    /// <summary>Whether a guide is run by the tests of the <c>icpgen</c> command; all others are by those of the packages.</summary>
    /// <param name="page">The name of its file.</param>
    internal static bool IsAboutTheCommand(string page) => AboutTheCommand.Contains(page.Split('.')[0]);

    /// <summary>The page with what its blocks should be.</summary>
    /// <param name="page">The page.</param>
    /// <param name="follow">Does what a block says, by the words behind its fence and its lines; gives the lines that should stand there.</param>
    internal static string Follow(string page, Func<string[], string[], string[]> follow)
    {
        StringBuilder real = new();
        string[] lines = page.Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            real.Append(lines[index]).Append(index + 1 < lines.Length ? "\n" : string.Empty);
            if (lines[index].TrimStart().StartsWith(Fence, StringComparison.Ordinal))
            {
                string[] kind = lines[index][Fence.Length..].Split(' ');
                string[] block = [.. lines.Skip(index + 1).TakeWhile(line => line != Fence)];
                index += block.Length + 1;
                real.AppendJoin('\n', follow(kind, block)).Append('\n').Append(Fence).Append('\n');
            }
        }

        return real.ToString();
    }
}
