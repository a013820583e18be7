using System.Text.RegularExpressions;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary>What the READMEs show is what happens. <c>UPDATE_SNAPSHOTS=1</c> draws the pictures anew.</summary>
public partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_first_command_prints_what_is_shown(string readme) =>
        Assert.Contains("\n" + Block(Text(readme), "```text") + "\n", FirstCommand(readme), StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_picture_shows_what_the_first_command_prints(string readme)
    {
        string picture = Repository.File(Image().Match(Text(readme)).Groups["path"].Value);
        string drawn = Picture.Of(FirstCommand(readme));
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(picture, drawn);
        }

        Assert.Equal(drawn, File.ReadAllText(picture));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Who_cannot_see_the_picture_is_told_what_it_shows(string readme)
    {
        string[] told = Image().Match(Text(readme)).Groups["text"].Value.Split(["; ", "；"], StringSplitOptions.None);

        Assert.NotEmpty(told);
        Assert.All(told, part => Assert.Contains(part, FirstCommand(readme), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_rule_shown_is_one_that_ships(string readme)
    {
        string shipped = File.ReadAllText(Repository.File("rule-specs/31-shanghai.icp"));

        Assert.All(Block(Text(readme), "```").Split('\n'), line => Assert.Contains(line.Trim(), shipped, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Every_link_leads_somewhere(string readme) => Assert.All(
        Link().Matches(Text(readme)).Select(link => Repository.File(link.Groups["path"].Value)), path => Assert.True(Path.Exists(path), path));

    private static string FirstCommand(string readme)
    {
        string command = Text(readme).Split('\n').First(line => line.StartsWith("dotnet run", StringComparison.Ordinal));
        using Workplace workplace = new(rules: null);
        return workplace.RunLine(command[(command.IndexOf(" -- ", StringComparison.Ordinal) + 4)..]).Output;
    }

    private static string Block(string text, string fence)
    {
        int start = text.IndexOf("\n" + fence + "\n", StringComparison.Ordinal) + fence.Length + 2;
        return text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static string Text(string readme) => File.ReadAllText(Repository.File(readme));

    [GeneratedRegex(@"!\[(?<text>[^\]]+)\]\((?<path>[^)]+\.svg)\)")]
    private static partial Regex Image();

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)\)")]
    private static partial Regex Link();
}
