using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using IcpGen.Documentation.Site;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Documentation.Tests;

/// <summary>What is asked of individuals, of enterprises and of others, apart.</summary>
public class AudienceTests
{
    [Fact]
    public void Each_has_what_is_asked_of_it_and_not_what_goes_without_saying()
    {
        Page page = Page.OfSmall();

        Assert.Equal(["个人", "企业 同样适用于：政府机关。", "社会团体"], page.Sections);
        Assert.Equal(["居住证 | 总是", "临时居住证 |", "域名证书每项一份：每个网站的每个域名 | 总是"], page.Documents("individual"));
        Assert.Equal(["核验单 | 总是 例外：SH-3b 没有印章", "域名证书每项一份：每个网站的每个域名 | 总是"], page.Documents("enterprise"));
        Assert.Equal(["核验单 | 总是 例外：SH-3b 没有印章", "核验单 | 备注包含“无章”", "域名证书每项一份：每个网站的每个域名 | 总是"], page.Documents("association"));
    }

    [Fact]
    public void Two_are_told_together_where_the_same_is_asked_of_them_but_individuals_and_enterprises_never()
    {
        Assert.Equal(["个人", "企业 同样适用于：政府机关、社会团体。"], Page.Of("rule SH-1 \"甲\" { require subject.name is present }").Sections);
    }

    [Theory]
    [InlineData("when subject.nature == individual  require subject.name is present", "名称须填写。", null)]
    [InlineData("when subject.nature != individual  require subject.name is present", null, "名称须填写。")]
    [InlineData("when not subject.nature in [individual, government]  require subject.name is present", null, "名称须填写。")]
    [InlineData("when subject.nature == individual or subject.remark is present  require subject.name is present", "名称须填写。", "备注已填写时，名称须填写。")]
    [InlineData("when subject.nature == individual and subject.remark is present  require subject.name is present", "备注已填写时，名称须填写。", null)]
    [InlineData("require subject.nature == individual or subject.name is present at subject.name", null, "名称须填写。")]
    [InlineData("require subject.nature == enterprise", "主办单位性质须是企业。", null)]
    public void A_condition_on_the_nature_decides_whom_a_rule_is_told_to(string rule, string? individuals, string? enterprises)
    {
        Page page = Page.Of($"rule SH-1 \"甲\" {{ {rule} }}");

        Assert.Equal([individuals, enterprises], [page.Check("individual"), page.Check("enterprise")]);
    }

    [Fact]
    public void The_rules_one_by_one_are_told_in_full()
    {
        Assert.Contains("主办单位性质是个人时，须提交", Page.OfSmall().Rule("SH-2"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_rules_do_not_tell_filers_apart_there_is_one_list_for_all()
    {
        SourceFile vocabulary = new("vocabulary.icp", "record Filing \"备案申请\" { name : Text \"名称\" }\nroot Filing\n");
        RuleUnit unit = Sites.Unit(vocabulary, new("31.icp", "province shanghai \"上海\" 310000 SH { clauses 1  rule SH-1 \"甲\" { require name is present  say \"乙\" } }"));

        IReadOnlyList<SiteFile> files = Sites.Of(new SiteOptions { Unit = unit, Languages = ["zh"] });

        Assert.Equal(["checklists/31-shanghai-all.html"], files.Select(file => file.Path).Where(path => path.StartsWith("checklists/", StringComparison.Ordinal)));
    }

    /// <summary>The page of 上海, as somebody reads it.</summary>
    private sealed class Page(IReadOnlyList<SiteFile> files)
    {
        private readonly IDocument _page = new HtmlParser().ParseDocument(files.Text("zh/provinces/31-shanghai.html"));

        public static Page OfSmall() => new(Sites.OfSmall("html"));

        public static Page Of(string rule) => new(Sites.Of(new SiteOptions
        {
            Unit = Sites.Unit(Sites.Folder("Small").First(file => file.Path == "vocabulary.icp"), new("31.icp", $"province shanghai \"上海\" 310000 SH {{ clauses 1  {rule.Replace(" }", " say \"不符。\" }", StringComparison.Ordinal)} }}")),
        }));

        public IEnumerable<string> Sections => _page.QuerySelectorAll(".audience")
            .Select(section => Text(section.QuerySelector("h2")!) + (section.QuerySelector(".also") is { } also ? " " + Text(also) : string.Empty));

        public IEnumerable<string> Documents(string audience) => Section(audience).QuerySelectorAll(".documents tbody tr")
            .Select(row => $"{Text(row.Children[0]).Replace("或 ", "", StringComparison.Ordinal)} | {(row.Children[1].QuerySelector(".cases") is null ? "" : Text(row.Children[1]))}".TrimEnd());

        public string? Check(string audience) => Section(audience).QuerySelector(".checks li") is { } check ? Text(check).Replace("SH-1 ", "", StringComparison.Ordinal) : null;

        public string Rule(string id) => Text(_page.QuerySelector("#" + id)!);

        private IElement Section(string audience) => _page.QuerySelector($"[aria-labelledby='{audience}']")!;

        private static string Text(IElement element)
        {
            foreach (IElement line in element.QuerySelectorAll("br"))
            {
                line.TextContent = " ";
                line.OuterHtml = " ";
            }

            return string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
