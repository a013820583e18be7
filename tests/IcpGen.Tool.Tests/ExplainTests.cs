using System.Text.Json;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary><c>icpgen explain</c>: what a rule says, and what it says of a filing.</summary>
public sealed class ExplainTests
{
    private const string Rules = """
        enum Nature "主办单位性质" en "nature" { enterprise "企业" en "enterprise"   individual "个人" en "individual" }
        enum Seal "印章" en "seal" { officialSeal "公章" en "the official seal"   invoiceSeal "发票专用章" en "the invoice seal" }
        record Website "网站" en "website" { name : Text "网站名称" en "name"   isOpen : Flag "是否已开通" en "is open" }
        record Material "材料" en "material" { kind : Document "种类" en "kind"   seal : Seal "印章" en "seal" }
        record Filing "备案申请" en "filing" {
          province   : Province "省" en "province"
          nature     : Nature "主办单位性质" en "nature"
          hasSeal    : Flag "是否有公章" en "has an official seal"
          isForeign  : Flag "是否外资" en "is foreign-owned"
          expiresOn  : Date "有效期至" en "expiry date"
          websites   : Website[1..] "网站" en "websites"
          materials  : Material[] "材料" en "materials"
        }
        root Filing
        document form "核验单" en "verification form"
        define namedSite "网站须有名称" en "Websites must have names" {
          each    w in websites
          require w.name is present
          say     "有网站没有名称。"
          say en  "A website has no name."
        }
        province shanghai "上海" en "Shanghai" 310000 SH {
          source  "样例要求"
          clauses 1..5
          rule SH-1 "核验单盖章" en "Seal on the form" {
            when    nature == enterprise
            submit  form stamped
            note    "第 1 条只说企业。"
          }
          rule SH-2 "没有公章的" en "Without an official seal" overrides SH-1 because "没有公章，盖不了" {
            when    nature == enterprise and not hasSeal
            submit  form stamped with invoiceSeal
          }
          rule SH-3 "外资没有公章的" en "Foreign-owned without an official seal" overrides SH-2 because "外资另有规定" {
            when    nature == enterprise and isForeign
            submit  form
          }
          rule SH-4 "有效期" en "Validity" {
            effective until 2026-07-01
            require expiresOn >= today + 3 months
            say     "有效期至 {expiresOn}，不足 3 个月。"
            say en  "It expires on {expiresOn}, in less than 3 months."
            mend    "换领证件。"
            mend en "Renew it."
            example passes "刚好 3 个月" on 2026-01-01 { expiresOn = 2026-04-01 }
            example fails  on 2026-01-01 { expiresOn = 2026-03-31 }
          }
          rule SH-4 "有效期" en "Validity" {
            effective from 2026-07-01
            require expiresOn >= today + 6 months
            say     "有效期至 {expiresOn}，不足 6 个月。"
            say en  "It expires on {expiresOn}, in less than 6 months."
          }
          rule SH-5a "网站名称" en "Names of websites" = namedSite
          rule SH-5b "尚未开通" en "Not open yet" {
            require (every w in websites: not w.isOpen) or nature == individual and hasSeal at websites
            say     "有网站已开通。"
            say en  "A website is open."
          }
        }
        """;

    private const string Enterprise = """
        { "province": "上海", "nature": "enterprise", "hasSeal": false, "isForeign": false, "expiresOn": "2026-05-01",
          "websites": [ { "name": "甲网", "isOpen": false }, { "isOpen": true } ], "materials": [ { "kind": "form", "seal": "officialSeal" } ] }
        """;

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_shipped_rule_over_a_filing_that_violates_it(string language)
    {
        using Workplace workplace = new(rules: null);
        workplace.Add("filing.json", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "filings", "31-shanghai", "individual-violations.json")));

        Outcome outcome = workplace.Run(["explain", "SH-P4", "--filing", workplace.Path("filing.json"), "--as-of", "2026-03-01", "--lang", language]);

        Assert.Equal(0, outcome.Code);
        Snapshot.Matches($"explain.SH-P4.{language}.txt", outcome.Output);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_lifts_of_a_rule_are_followed_both_ways(string language)
    {
        Outcome outcome = Explain(language, "SH-2");

        Snapshot.Matches($"explain.lifts.{language}.txt", outcome.Output);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void All_versions_of_a_rule_are_told_and_which_is_not_in_effect(string language)
    {
        Outcome outcome = Explain(language, "SH-4", "--as-of", "2026-07-01");

        Snapshot.Matches($"explain.versions.{language}.txt", outcome.Output);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_clause_is_all_its_rules_and_a_filing_shows_element_by_element_what_decided(string language)
    {
        Outcome outcome = ExplainFiling(language, "sh-5", Enterprise);

        Snapshot.Matches($"explain.clause.{language}.txt", outcome.Output);
    }

    [Fact]
    public void A_rule_that_another_lifts_here_does_not_apply_and_names_it()
    {
        Outcome outcome = ExplainFiling("zh", "SH-1", Enterprise.Replace("officialSeal", "invoiceSeal", StringComparison.Ordinal));

        Assert.Contains("  不适用（被 SH-2 取代）\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_undetermined_rule_names_what_would_decide_it()
    {
        Outcome outcome = ExplainFiling("en", "SH-4", """{ "province": "shanghai" }""");

        Assert.Contains("  undetermined\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("? unknown  demand: the expiry date must be no earlier than 3 months after the day of filing  ← decides\n", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("What would decide it\n  expiresOn (expiry date)\n", outcome.Output.Split("\n\nSH-4")[0] + "\n", StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_out_of_effect_is_not_asked_about_the_filing()
    {
        Outcome outcome = ExplainFiling("zh", "SH-4", Enterprise);

        Assert.Equal(2, outcome.Output.Split("SH-4  有效期\n").Length - 1);
        Assert.Equal(1, outcome.Output.Split("判断过程").Length - 1);
    }

    [Fact]
    public void A_filing_for_another_province_is_told_to_be_so()
    {
        Outcome outcome = ExplainFiling("zh", "SH-4", """{ "province": "北京", "expiresOn": "长期" }""");

        Assert.Contains("备案申请不是向这个省提交的", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_same_in_fields()
    {
        Outcome outcome = ExplainFiling("zh", "SH-2", Enterprise, "--format", "json");

        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        Assert.Equal("violated", json.RootElement[0].GetProperty("filing").GetProperty("outcome").GetString());
        Assert.Equal("SH-1", json.RootElement[0].GetProperty("lifts")[0].GetProperty("rule").GetString());
        Assert.Equal("SH-3", json.RootElement[0].GetProperty("liftedBy")[0].GetProperty("rule").GetString());
        Snapshot.Matches("explain.json", outcome.Output);
    }

    [Theory]
    [InlineData("SH-22", "icpgen: error: 没有编号为 `SH-22` 的规则或条款，是否指 `SH-2`\n")]
    [InlineData("完全不是", "icpgen: error: 没有编号为 `完全不是` 的规则或条款；用 icpgen clauses -p 省份 查看编号\n")]
    public void An_unknown_rule_ends_with_2_and_what_was_probably_meant(string id, string error)
    {
        Outcome outcome = Explain("zh", id);

        Assert.Equal(2, outcome.Code);
        Assert.EndsWith(error, outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void A_clause_without_a_rule_is_told_to_be_so()
    {
        using Workplace workplace = new(Rules.Replace("clauses 1..5", "clauses 1..6", StringComparison.Ordinal));

        Outcome outcome = workplace.Run(["explain", "sh-6", "--rules", workplace.Path("rules")]);

        Assert.Equal(2, outcome.Code);
        Assert.EndsWith("icpgen: error: 条款 `SH-6` 没有规则\n", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "natrue": "firm" }""")]
    [InlineData("[]")]
    [InlineData("")]
    public void A_filing_that_cannot_be_read_ends_with_2(string filing)
    {
        Outcome outcome = ExplainFiling("zh", "SH-1", filing);

        Assert.Equal(2, outcome.Code);
        Assert.Contains("filing.json", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    private static Outcome ExplainFiling(string language, string id, string filing, params string[] more)
    {
        using Workplace workplace = new(Rules);
        workplace.Add("filing.json", filing);
        return workplace.Run(["explain", id, "--rules", workplace.Path("rules"), "--lang", language, "--filing", workplace.Path("filing.json"), "--as-of", "2026-03-01", .. more]);
    }

    private static Outcome Explain(string language, string id, params string[] more)
    {
        using Workplace workplace = new(Rules);
        return workplace.Run(["explain", id, "--rules", workplace.Path("rules"), "--lang", language, .. more]);
    }
}
