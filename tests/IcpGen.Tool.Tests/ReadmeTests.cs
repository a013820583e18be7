using System.Runtime.CompilerServices;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary>What the READMEs show is what happens.</summary>
public class ReadmeTests
{
    internal static readonly string Repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_first_command_prints_what_is_shown(string readme)
    {
        string text = File.ReadAllText(Path.Combine(Repository, readme));
        string command = text.Split('\n').First(line => line.StartsWith("dotnet run", StringComparison.Ordinal));
        string[] args = command[(command.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split(' ');
        using Workplace workplace = new(rules: null);

        Outcome outcome = workplace.Run([.. args.Select(arg => arg.StartsWith("tests/", StringComparison.Ordinal) ? Path.Combine(Repository, arg) : arg)]);

        Assert.Equal(Block(text, "```text"), outcome.Output.Replace(Repository + "/", string.Empty, StringComparison.Ordinal).TrimEnd());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_rule_shown_is_one_that_ships(string readme)
    {
        string shipped = File.ReadAllText(Path.Combine(Repository, "rule-specs", "31-shanghai.icp"));

        Assert.All(
            Block(File.ReadAllText(Path.Combine(Repository, readme)), "```").Split('\n'),
            line => Assert.Contains(line.Trim(), shipped, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_change_note_is_what_diff_says(string readme)
    {
        string text = File.ReadAllText(Path.Combine(Repository, readme));
        string command = text.Split('\n').Single(line => line.Contains(" -- diff ", StringComparison.Ordinal));
        using Workplace workplace = new(rules: null);
        string changed = File.ReadAllText(Path.Combine(Repository, "rule-specs", "31-shanghai.icp"))
            .Replace("residencePermit or temporaryResidencePermit", "residencePermit", StringComparison.Ordinal);
        int months = changed.IndexOf("today + 3 months", StringComparison.Ordinal);
        workplace.Add("31-shanghai.icp", changed[..months] + "today + 1 months" + changed[(months + "today + 3 months".Length)..]);

        Outcome outcome = workplace.Run([.. command[(command.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split(' ').Select(arg =>
            arg.StartsWith("tests/", StringComparison.Ordinal) ? Path.Combine(Repository, arg)
            : arg.EndsWith(".icp", StringComparison.Ordinal) ? workplace.Path(arg)
            : arg)]);

        Assert.Equal(Block(text, "```text diff"), outcome.Output.Replace(Repository + "/", string.Empty, StringComparison.Ordinal).TrimEnd());
    }

    private static string Block(string text, string fence)
    {
        int start = text.IndexOf("\n" + fence + "\n", StringComparison.Ordinal) + fence.Length + 2;
        return text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
