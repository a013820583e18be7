using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary>What <c>icpgen docs</c> writes and says; what pages hold is tested where they are made.</summary>
public sealed class DocsTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void It_writes_pages_in_both_languages_and_says_how_many()
    {
        Outcome outcome = Run("--provinces", "上海", "重庆");

        Assert.Equal(0, outcome.Code);
        Assert.Matches(@"^\d+ 个文件，\d+ 个有变化：.*docs\n$", outcome.Output);
        Assert.Contains("居住证", File.ReadAllText(Out("zh/provinces/31-shanghai.html")), StringComparison.Ordinal);
        Assert.Contains("residence permit", File.ReadAllText(Out("en/provinces/31-shanghai.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(Out("zh/checklists/50-chongqing-enterprise.html")));
        Assert.False(File.Exists(Out("zh/provinces/11-beijing.html")));
        Assert.True(File.Exists(Out("index.html")));
    }

    [Fact]
    public void The_second_time_nothing_changes()
    {
        Run("--provinces", "上海", "--lang", "en");

        Assert.Matches(@"^\d+ files, 0 changed: ", Run("--provinces", "上海", "--lang", "en").Output);
    }

    [Fact]
    public void On_a_full_disk_what_is_there_stays_as_it_is()
    {
        Run("--provinces", "上海", "--lang", "en");
        File.WriteAllText(Out("index.html"), "mine");
        string[] before = [.. Directory.EnumerateFiles(Out("."), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

        Outcome outcome = _workplace.RunOnFullDisk("docs", "--out", Out("."), "--provinces", "上海", "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.EndsWith("cannot be written: No space left on device.\n", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Out("index.html")));
        Assert.Equal(before, Directory.EnumerateFiles(Out("."), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Markdown_in_one_language_has_no_folder_for_it()
    {
        Outcome outcome = Run("--provinces", "上海", "--lang", "zh", "--format", "markdown");

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("# 上海\n", File.ReadAllText(Out("provinces/31-shanghai.md")), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Out("."), "*.html", SearchOption.AllDirectories));
    }

    [Fact]
    public void Own_rules_are_documented_beside_the_provinces()
    {
        _workplace.Add("acme.icp", """
            ruleset acme "甲公司" en "Acme" {
              rule ACME-1 "主体名称" en "Name" {
                require subject.name is present
                say     "主体没有名称。"
                say en  "The organizer has no name."
                mend    "填写名称。"
                mend en "Enter the name."
                example passes { operation = newFiling  subject = { name = "甲" } }
              }
            }
            """);

        Assert.Equal(0, Run("--rules", _workplace.Path("acme.icp"), "--lang", "en").Code);
        Assert.Contains("must be given", File.ReadAllText(Out("rulesets/acme.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_changed_since_earlier_rules_has_a_page()
    {
        Outcome outcome = Run("--since", "shipped", "--provinces", "上海", "--lang", "en");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("Nothing changed in meaning", File.ReadAllText(Out("changes.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_a_template_is_told_at_its_place_and_nothing_is_written()
    {
        _workplace.Add("templates/field.scriban", "<h1>{{ it.label }}</h1>\n<p>{{ it.colour }}</p>\n");

        Outcome outcome = Run("--templates", _workplace.Path("templates"), "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("templates/field.scriban(2,10): error: ", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("colour", outcome.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out(".")));
    }

    [Fact]
    public void A_folder_of_templates_has_to_be_there() =>
        Assert.Equal("nowhere: error: no such folder\n", Run("--templates", "nowhere", "--lang", "en").Errors);

    [Fact]
    public void The_built_in_templates_can_be_had_to_begin_from()
    {
        Outcome outcome = Run("--copy-templates", "--format", "markdown", "--lang", "en");

        Assert.Equal(0, outcome.Code);
        Assert.Matches(@"^\d+ templates: ", outcome.Output);
        Assert.Contains("{{ it.label }}", File.ReadAllText(Out("province.scriban")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_a_file_is_told()
    {
        _workplace.Add("docs", "no folder");

        Outcome outcome = Run("--provinces", "上海", "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("cannot be written", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_to_be_told_where_to_write() => Assert.Equal(2, _workplace.Run(["docs"]).Code);

    private Outcome Run(params string[] args) => _workplace.Run(["docs", "--out", Out(""), .. args]);

    private string Out(string path) => Path.Combine(_workplace.Path("docs"), path).TrimEnd('/');
}
