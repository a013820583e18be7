using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary>The guides to the command are run as a reader would. <c>UPDATE_SNAPSHOTS=1</c> writes the real answers into them.</summary>
public class GuideTests
{
    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Repository.File("src/IcpGen.Documentation/guides"), "*.md")
        .Select(page => Path.GetFileName(page)).Where(GuidePage.IsAboutTheCommand).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_answer_on_the_page_is_what_icpgen_says(string page)
    {
        string path = Repository.File("src/IcpGen.Documentation/guides/" + page);
        string real = new Guide(path).WithRealAnswers();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, real);
        }

        Assert.Equal(real, File.ReadAllText(path));
    }
}
