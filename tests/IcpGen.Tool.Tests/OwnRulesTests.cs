using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

public sealed class OwnRulesTests
{
    [Fact]
    public void A_mistake_in_the_rules_is_told_as_compilers_do_and_ends_with_2()
    {
        using Workplace workplace = new(SmallRules.Text.Replace("require expiresOn", "require expireOn", StringComparison.Ordinal));

        Outcome outcome = workplace.Validate("a.json", SmallRules.ReadyFiling, "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.Matches(@"rules.small\.icp\(\d+,\d+\): error ICP\d{4}: .*expireOn", outcome.Errors);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void A_folder_without_rules_is_refused()
    {
        using Workplace workplace = new(rules: null);
        Directory.CreateDirectory(workplace.Path("rules"));

        Outcome outcome = workplace.Validate("a.json", SmallRules.ReadyFiling);

        Assert.Equal(2, outcome.Code);
        Assert.Equal("rules: error: 文件夹中没有 .icp 文件\n", outcome.Errors);
    }

    [Fact]
    public void A_vocabulary_without_a_root_record_is_refused()
    {
        using Workplace workplace = new(SmallRules.Text.Replace("root Filing", string.Empty, StringComparison.Ordinal));

        Outcome outcome = workplace.Validate("a.json", SmallRules.ReadyFiling);

        Assert.Equal(2, outcome.Code);
        Assert.Contains("ICP2202", outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("ICP2201", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_without_a_vocabulary_of_their_own_are_added_to_the_shipped_ones()
    {
        using Workplace workplace = new("""
            ruleset acme "甲公司" {
              rule ACME-1 "网站名称" { each w in websites  require w.name.length >= 3  say "“{w.name}”过短。" }
            }
            """);

        Outcome outcome = workplace.Validate("a.json", """{ "province": "上海", "operation": "newFiling", "websites": [{ "name": "网" }] }""");

        Assert.Contains("ACME-1", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("SH-E1a", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-12-31", "不足 5 个字")]
    [InlineData("2026-01-01", "不足 3 个字")]
    public void Of_two_versions_of_a_rule_the_one_of_the_day_applies(string day, string message)
    {
        using Workplace workplace = new("""
            ruleset acme "甲公司" {
              rule ACME-1 "网站名称" { effective until 2026-01-01  each w in websites  require w.name.length >= 5  say "“{w.name}”不足 5 个字。" }
              rule ACME-1 "网站名称" { effective from 2026-01-01   each w in websites  require w.name.length >= 3  say "“{w.name}”不足 3 个字。" }
            }
            """);
        workplace.Add("a.json", """{ "province": "上海", "operation": "newFiling", "websites": [{ "name": "网" }] }""");

        Outcome outcome = workplace.Run(["validate", workplace.Path("a.json"), "--rules", workplace.Path("rules"), "--as-of", day]);

        Assert.Contains(message, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_province_among_them_replaces_the_shipped_one()
    {
        using Workplace workplace = new("""
            province shanghai "上海" 310000 SH {
              clauses P1
              rule SH-P1 "网站名称" { each w in websites  require w.name.length >= 3  say "“{w.name}”过短。" }
            }
            """);

        Outcome outcome = workplace.Validate("a.json", """{ "province": "上海", "operation": "newFiling", "websites": [{ "name": "网" }] }""");

        Assert.Contains("“网”过短。", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SH-E1a", outcome.Output, StringComparison.Ordinal);
    }
}
