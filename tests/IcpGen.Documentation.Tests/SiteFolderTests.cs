using IcpGen.Documentation.Site;

namespace IcpGen.Documentation.Tests;

/// <summary>Writing documentation where there is some already.</summary>
public sealed class SiteFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Pages_that_are_no_longer_made_are_removed_and_other_files_stay()
    {
        _folder.Write("mine.txt", "stays");
        SiteFolder.Write(_folder.Path, [new("a.html", "a"), new("provinces/b.html", "b")]);

        int changed = SiteFolder.Write(_folder.Path, [new("a.html", "a, anew")]);

        Assert.Equal(2, changed);
        Assert.Equal([(".icpgen-docs", "a.html\n"), ("a.html", "a, anew"), ("mine.txt", "stays")], _folder.Files());
    }

    [Fact]
    public void What_is_the_same_is_not_written_again()
    {
        SiteFolder.Write(_folder.Path, [new("a.html", "a")]);
        DateTime written = File.GetLastWriteTimeUtc(Path.Combine(_folder.Path, "a.html"));

        Assert.Equal(0, SiteFolder.Write(_folder.Path, [new("a.html", "a")]));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(_folder.Path, "a.html")));
    }

    [Fact]
    public void A_list_that_somebody_wrote_by_hand_reaches_nothing_outside()
    {
        string outside = Path.Combine(_folder.Path, "outside.txt");
        File.WriteAllText(outside, "stays");
        string inside = Path.Combine(_folder.Path, "docs");
        Directory.CreateDirectory(inside);
        File.WriteAllText(Path.Combine(inside, ".icpgen-docs"), "../outside.txt\n" + outside + "\n");

        SiteFolder.Write(inside, [new("a.html", "a")]);

        Assert.True(File.Exists(outside));
    }
}
