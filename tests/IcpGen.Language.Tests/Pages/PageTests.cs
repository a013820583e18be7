using System.Text.RegularExpressions;
using IcpGen.Evaluation;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Tests.Pages;

/// <summary>Every diagnostic of the language has a page, whose example fires it alone and whose mended example is without a complaint.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Codes => [.. Page.Codes.Intersect(DiagnosticCatalogue.All.Select(descriptor => descriptor.Code))];

    [Fact]
    public void Each_diagnostic_has_a_page_and_each_page_a_diagnostic()
    {
        string[] codes = [.. DiagnosticCatalogue.All.Select(descriptor => descriptor.Code)];

        AssertNone(codes.Except(Page.Codes), "These diagnostics have no page; write src/IcpGen.Documentation/diagnostics/ICPnnnn.md for each:");
        AssertNone(Page.Codes.Except(codes), "These pages are about diagnostics that the catalogue does not have; remove them:");
    }

    [Fact]
    public void The_index_lists_each_diagnostic_with_its_severity_and_title_in_order_of_codes()
    {
        string[] rows = [.. DiagnosticCatalogue.All.Select(Row)];
        string[] listed = [.. Regex.Matches(Page.Index, @"^\| \[ICP[123]\d{3}\].*$", RegexOptions.Multiline).Select(match => match.Value)];

        AssertNone(rows.Except(listed), "The table of the rule language in src/IcpGen.Documentation/diagnostics/README.md lacks these rows:");
        AssertNone(listed.Except(rows), "The table of the rule language in src/IcpGen.Documentation/diagnostics/README.md has these rows, which the catalogue does not bear out:");
        Assert.Equal(rows, listed);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_has_the_title_of_the_catalogue_speaks_both_languages_and_shows_two_examples(string code)
    {
        Page page = Page.Of(code);
        RuleDiagnosticDescriptor descriptor = DiagnosticCatalogue.All.Single(each => each.Code == code);

        Assert.StartsWith($"# {code}: {Page.TitleOf(descriptor)}\n", page.Text, StringComparison.Ordinal);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}{8}", page.Section("中文"));
        Assert.Matches("[a-z]+ [a-z]+ [a-z]+", page.Section("English"));
        Assert.StartsWith("```icp\n", page.Section("触发 · Fires"), StringComparison.Ordinal);
        Assert.StartsWith("```icp\n", page.Section("改正 · Mended"), StringComparison.Ordinal);
        Assert.Equal(2, page.ExampleCount);
    }

    /// <summary>Errors cannot be allowed, nor what is said of the comments that allow.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Only_what_a_comment_can_allow_has_a_page_that_tells_how(string code)
    {
        Page page = Page.Of(code);
        bool canBeAllowed = DiagnosticCatalogue.All.Single(each => each.Code == code).Severity != RuleSeverity.Error
            && AllowanceDiagnostics.All.All(each => each.Code != code);

        Assert.Equal(canBeAllowed, page.Section("中文").EndsWith($"\n\n确实要这样写的，在这一处的上一行写 `// icp: allow {code} because 理由`，就不再提示。", StringComparison.Ordinal));
        Assert.Equal(canBeAllowed, page.Section("English").EndsWith($"\n\nTo keep it as it is, write `// icp: allow {code} because` and the reason on the line before; then it is not mentioned again.", StringComparison.Ordinal));
        Assert.Equal(canBeAllowed, page.Text.Contains($"icp: allow {code} because", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_example_fires_it_and_nothing_else(string code)
    {
        CompilationResult result = Page.Compile(Page.Of(code).Fires);
        IEnumerable<string> failed = ExampleRunner.Run(result.Unit).Where(example => !example.Passed).Select(_ => "ICP3301");

        Assert.Equal([code], [.. result.Diagnostics.Select(diagnostic => diagnostic.Code), .. result.Diagnostics.Count > 0 ? [] : failed]);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_mended_example_compiles_without_a_complaint_and_does_what_its_own_examples_say(string code)
    {
        CompilationResult result = Page.Compile(Page.Of(code).Mended);

        Assert.Empty(result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.All(ExampleRunner.Run(result.Unit), example => Assert.True(example.Passed, $"{example.Rule.Id}: {example.Explanation}"));
    }

    /// <summary>What is mended is a small part of the example; the rest stays word for word.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_two_examples_differ_only_in_a_few_lines(string code)
    {
        string[] fires = Page.Of(code).Fires.Split('\n');
        string[] mended = Page.Of(code).Mended.Split('\n');

        Assert.InRange(fires.Except(mended).Count() + mended.Except(fires).Count(), 0, 4);
        Assert.NotEqual(fires, mended);
    }

    private static string Row(RuleDiagnosticDescriptor descriptor)
    {
        string severity = descriptor.Severity switch
        {
            RuleSeverity.Error => "错误 error",
            RuleSeverity.Warning => "警告 warning",
            _ => "提示 information",
        };
        return $"| [{descriptor.Code}]({descriptor.Code}.md) | {severity} | {Page.TitleOf(descriptor)} |";
    }

    private static void AssertNone(IEnumerable<string> missing, string complaint)
    {
        string[] found = [.. missing];
        Assert.True(found.Length == 0, $"{complaint}\n{string.Join("\n", found)}");
    }
}
