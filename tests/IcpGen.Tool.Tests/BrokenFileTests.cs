using System.Runtime.CompilerServices;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary>
/// Rule files as beginners break them, in <c>Broken</c>, and beside each what <c>icpgen check</c> says of it in both languages.
/// <c>UPDATE_SNAPSHOTS=1</c> accepts what it says now.
/// </summary>
public sealed class BrokenFileTests
{
    private static string Folder([CallerFilePath] string caller = "") => Path.Combine(Path.GetDirectoryName(caller)!, "Broken");

    public static TheoryData<string, string> Files()
    {
        TheoryData<string, string> data = [];
        foreach (string name in Names())
        {
            data.Add(name, "zh");
            data.Add(name, "en");
        }

        return data;
    }

    [Fact]
    public void There_are_more_than_ten() => Assert.InRange(Names().Count(), 11, 99);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_broken_file_is_explained_as_its_golden_file_says(string name, string language)
    {
        using Workplace workplace = new(rules: null);
        File.Copy(Path.Combine(Folder(), name + ".icp"), workplace.Path(name + ".icp"));

        Outcome outcome = workplace.Run(["check", workplace.Path(name + ".icp"), "--lang", language]);

        Assert.Equal((1, string.Empty), (outcome.Code, outcome.Errors));
        Snapshot.Matches($"../Broken/{name}.{language}.txt", outcome.Output);
    }

    private static IEnumerable<string> Names() =>
        Directory.GetFiles(Folder(), "*.icp").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
}
