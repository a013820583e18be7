using IcpGen.Package.Tests.Support;

namespace IcpGen.Package.Tests;

/// <summary>The READMEs' five minutes, word by word, in an empty folder. <c>UPDATE_SNAPSHOTS=1</c> writes the real answers into the English one.</summary>
public class FiveMinutesTests(Feed feed)
{
    private static readonly string English = Path.Combine(Feed.Repository, "README.md");
    private static readonly string Chinese = Path.Combine(Feed.Repository, "README.zh-CN.md");

    [Fact]
    public void From_an_empty_folder_to_findings()
    {
        using Consumer reader = new(feed);
        string section = Section(File.ReadAllText(English), "Five minutes");

        string real = new Walkthrough(reader, feed.Tool).WithRealAnswers(section);

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(English, File.ReadAllText(English).Replace(section, real, StringComparison.Ordinal));
        }

        Assert.Contains("\n```text\n", section, StringComparison.Ordinal);
        Assert.Equal(real, section);
    }

    [Fact]
    public void The_Chinese_README_has_the_same_files_commands_and_answers() =>
        Assert.Equal(Blocks(Section(File.ReadAllText(English), "Five minutes")), Blocks(Section(File.ReadAllText(Chinese), "五分钟")));

    private static string Section(string text, string heading)
    {
        int start = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        return text[start..text.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Blocks(string section) => section.Split("```").Where((_, index) => index % 2 == 1);
}
