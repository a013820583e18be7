using IcpGen.Documentation.Site;

namespace IcpGen.Documentation.Tests;

/// <summary>The whole documentation of one small rule set, as it is read; pages of diagnostics, which do not depend on rules, are left to their own tests.</summary>
public class WholeSiteTests
{
    [Theory]
    [InlineData("html", "zh")]
    [InlineData("html", "en")]
    [InlineData("markdown", "zh")]
    [InlineData("markdown", "en")]
    public void Every_page_is_as_reviewed(string format, string language)
    {
        SiteFile[] files = [.. Sites.OfSmall(format).Where(file => file.Path.StartsWith(language + "/", StringComparison.Ordinal) && !file.Path.Contains("/diagnostics/ICP", StringComparison.Ordinal))];

        foreach (SiteFile file in files)
        {
            Snapshot.Matches(Path.Combine(format, file.Path), file.Text);
        }
    }

    [Fact]
    public void There_is_a_page_for_each_set_audience_field_and_list()
    {
        string[] pages = [.. Sites.OfSmall("html").Select(file => file.Path).Where(path => path.StartsWith("zh/", StringComparison.Ordinal) && !path.Contains("/ICP", StringComparison.Ordinal))];

        Assert.Equal(
            [
                "zh/checklists/31-shanghai-association.html",
                "zh/checklists/31-shanghai-enterprise.html",
                "zh/checklists/31-shanghai-individual.html",
                "zh/checklists/acme-enterprise.html",
                "zh/checklists/acme-individual.html",
            ],
            pages.Where(path => path.StartsWith("zh/checklists/", StringComparison.Ordinal)));
        Assert.Contains("zh/fields/subject.principal.mobile.html", pages);
        Assert.Contains("zh/fields/subject.customerLevel.html", pages);
        Assert.Contains("zh/fields/index.html", pages);
        Assert.Contains("zh/diagnostics/index.html", pages);
        Assert.Contains("zh/provinces/31-shanghai.html", pages);
        Assert.Contains("zh/rulesets/acme.html", pages);
        Assert.Contains("zh/search-index.js", pages);
    }

    [Fact]
    public void One_language_needs_no_folder_of_its_own()
    {
        IReadOnlyList<SiteFile> files = Sites.Of(new SiteOptions { Unit = Sites.Small, Languages = ["zh"] });

        Assert.Contains(files, file => file.Path == "index.html");
        Assert.DoesNotContain("hreflang", files.Text("index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"assets/style.css\"", files.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Provinces_can_be_chosen()
    {
        IReadOnlyList<SiteFile> files = Sites.Of(new SiteOptions { Unit = Sites.Shipped, Languages = ["zh"], Provinces = ["shanghai", "chongqing"] });

        Assert.Equal(["provinces/31-shanghai.html", "provinces/50-chongqing.html"], files.Select(file => file.Path).Where(path => path.StartsWith("provinces/", StringComparison.Ordinal)));
    }
}
