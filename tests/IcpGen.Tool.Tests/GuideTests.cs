using System.Runtime.CompilerServices;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary>The guides for writers of rules are run as a reader would. <c>UPDATE_SNAPSHOTS=1</c> writes the real answers into them.</summary>
public class GuideTests
{
    private static readonly string Guides =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "src", "IcpGen.Documentation", "guides"));

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Guides, "first-rule*.md").Select(page => Path.GetFileName(page)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_answer_on_the_page_is_what_icpgen_says(string page)
    {
        string path = Path.Combine(Guides, page);
        string real = new Guide(path).WithRealAnswers();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, real);
        }

        Assert.Equal(real, File.ReadAllText(path));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
