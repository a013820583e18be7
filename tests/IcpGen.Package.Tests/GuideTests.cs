using System.Text.RegularExpressions;
using IcpGen.Package.Tests.Support;

namespace IcpGen.Package.Tests;

/// <summary>
/// The guides for developers, done as a reader does them, one after the other in one folder: each begins with the project that
/// <c>getting-started.md</c> ends with. <c>UPDATE_SNAPSHOTS=1</c> writes the real answers into them.
/// </summary>
public partial class GuideTests(Feed feed)
{
    private const string First = "getting-started.md";
    private const string Chinese = ".zh-CN.md";

    private static readonly string Guides = Path.Combine(Feed.Repository, "src", "IcpGen.Documentation", "guides");

    private static readonly string[] All = [.. Directory.EnumerateFiles(Guides, "*.md").Select(page => Path.GetFileName(page))];

    private static readonly string[] Run = [.. All.Where(page => !GuidePage.IsAboutTheCommand(page))];

    private static readonly string[] Pages = [.. Run.Where(page => !page.EndsWith(Chinese, StringComparison.Ordinal)).OrderBy(page => page != First).ThenBy(page => page, StringComparer.Ordinal)];

    [Fact]
    public void Every_file_compiles_and_every_answer_is_the_real_one()
    {
        using Consumer reader = new(feed);
        Dictionary<string, string> real = [];
        foreach (string page in Pages)
        {
            reader.Forget("Desk");
            real[page] = new Walkthrough(reader, feed.Tool, page == First ? string.Empty : "Desk").WithRealAnswers(Text(page));
            if (page == First)
            {
                reader.Keep("Desk", "Filing.cs", "Program.cs");
            }
        }

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Array.ForEach(Pages, page => File.WriteAllText(Path.Combine(Guides, page), real[page]));
        }

        Assert.All(Pages, page => Assert.Equal(real[page], Text(page)));
    }

    [Fact]
    public void A_page_in_Chinese_has_the_files_commands_and_answers_of_the_English_one() => Assert.All(
        Run.Except(Pages), page => Assert.Equal(Blocks(Text(page.Replace(Chinese, ".md", StringComparison.Ordinal))), Blocks(Text(page))));

    [Fact]
    public void The_index_leads_to_every_page_and_every_link_leads_somewhere()
    {
        Assert.All(All.Where(page => page != "README.md"), page => Assert.Contains($"]({page})", Text("README.md"), StringComparison.Ordinal));
        Assert.All(
            from page in All
            from link in Link().Matches(Text(page))
            select Path.Combine(Guides, link.Groups[1].Value),
            target => Assert.True(Path.Exists(target), target));
    }

    [Fact]
    public void The_page_on_MSBuild_names_every_property_that_a_project_may_set()
    {
        IEnumerable<string> properties = Directory.EnumerateFiles(Path.Combine(Feed.Repository, "src", "IcpGen", "build"), "*.*s")
            .SelectMany(file => Property().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct();

        Assert.Equal(11, properties.Count());
        Assert.All(properties, property => Assert.Contains(property, Text("msbuild.md"), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Blocks(string page) => page.Split("```").Where((_, index) => index % 2 == 1);

    private static string Text(string page) => File.ReadAllText(Path.Combine(Guides, page));

    [GeneratedRegex(@"\]\(([^)#:]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\$\(((EnableDefault)?IcpGen\w+)\)")]
    private static partial Regex Property();
}
