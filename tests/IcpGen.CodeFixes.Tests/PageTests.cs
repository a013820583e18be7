using System.Text.RegularExpressions;
using IcpGen.CodeFixes.Tests.Support;
using IcpGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IcpGen.CodeFixes.Tests;

/// <summary>Every diagnostic about models has a page, whose example fires it and whose mended example does not.</summary>
public class PageTests
{
    public static TheoryData<string> Codes => [.. Page.Codes];

    [Fact]
    public void Each_diagnostic_has_a_page_a_release_row_a_test_and_a_link_to_the_page()
    {
        string releases = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "AnalyzerReleases.md"));

        Assert.Equal(Page.Codes, Descriptors.Select(descriptor => descriptor.Id));
        foreach (DiagnosticDescriptor descriptor in Descriptors)
        {
            Page page = Page.Of(descriptor.Id);
            Assert.StartsWith($"# {descriptor.Id}: {TitleOf(descriptor)}\n", page.Text, StringComparison.Ordinal);
            Assert.Contains($"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {((Bilingual)descriptor.Title).Text.In("en")}", releases, StringComparison.Ordinal);
            Assert.EndsWith($"/src/IcpGen.Documentation/diagnostics/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
            Assert.Contains(descriptor.Id, DiagnosticTests.Tested);
        }
    }

    [Fact]
    public void The_index_lists_each_diagnostic_with_its_severity_and_title_in_order_of_codes() => Assert.Equal(
        Descriptors.Select(descriptor => $"| [{descriptor.Id}]({descriptor.Id}.md) | {SeverityOf(descriptor)} | {TitleOf(descriptor)} |"),
        Regex.Matches(Page.Index, @"^\| \[ICP4\d{3}\].*$", RegexOptions.Multiline).Select(match => match.Value));

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_speaks_both_languages_and_shows_two_examples(string code)
    {
        Page page = Page.Of(code);

        Assert.Equal(["中文", "English", "触发 · Fires", "不触发 · Does not"], page.Headings);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}{8}", page.Section("中文"));
        Assert.Matches("[a-z]+ [a-z]+ [a-z]+", page.Section("English"));
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", page.Section("English"));
        Assert.StartsWith("```csharp\n", page.Section("触发 · Fires"), StringComparison.Ordinal);
        Assert.StartsWith("```csharp\n", page.Section("不触发 · Does not"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Its_example_fires_it_and_nothing_else(string code)
    {
        Assert.Equal([code], await CodesOf(Page.Of(code).Fires));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Its_mended_example_builds_without_a_complaint(string code)
    {
        string source = Page.Of(code).DoesNot;

        Assert.Empty(await CodesOf(source));
        Assert.Empty(Generated(source).GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public async Task In_Chinese_it_speaks_Chinese()
    {
        Diagnostic missing = Assert.Single(await Desk.AnalyzeAsync(Generated(Page.Of("ICP4101").Fires), ("31.icp", Page.Rules)));

        Assert.Equal(
            "`Person` 缺少字段 mobile（手机号码），规则 SH-1 需要它：请添加类型为 string 的属性，或用 `[FilingField]` 标出已有的成员",
            missing.GetMessage(new Chinese()));
        Assert.Equal(
            "`Person` lacks the field mobile (手机号码, mobile number), needed by SH-1: add a property of type string, or mark the member that holds it with `[FilingField]`",
            missing.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Chinese, where the machine knows no cultures.</summary>
    private sealed class Chinese() : System.Globalization.CultureInfo(string.Empty)
    {
        public override string TwoLetterISOLanguageName => "zh";
    }

    private static DiagnosticDescriptor[] Descriptors { get; } =
        [.. Desk.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    private static string TitleOf(DiagnosticDescriptor descriptor) => descriptor.Title is Bilingual title ? $"{title.Text.Zh} · {title.Text.In("en")}" : string.Empty;

    private static string SeverityOf(DiagnosticDescriptor descriptor) =>
        descriptor.DefaultSeverity == DiagnosticSeverity.Error ? "错误 error" : "警告 warning";

    private static Compilation Generated(string source) => Desk.Generate(Desk.Compile(source), ("31.icp", Page.Rules));

    private static async Task<IEnumerable<string>> CodesOf(string source) =>
        (await Desk.AnalyzeAsync(Generated(source), ("31.icp", Page.Rules))).Select(diagnostic => diagnostic.Id);
}
