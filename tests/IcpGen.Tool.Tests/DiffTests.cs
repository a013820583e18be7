using System.Text.Json;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary><c>icpgen diff</c>: what changed between two versions of rules, as people and programs read it.</summary>
public sealed class DiffTests
{
    /// <summary>One change of nearly every kind.</summary>
    private static readonly (string Old, string New)[] Changes =
    [
        ("today + 3 months", "today + 1 months"),
        ("不足 3 个月", "不足 1 个月"),
        ("rule SH-P2 \"手机号码\" en \"Mobile number\" {", "rule SH-P2 \"手机号码\" en \"Mobile number\" {\n    when nature == enterprise"),
        ("should w.name.length > 2", "require w.name.length > 3"),
        ("submit  permit copy 2", "submit  permit copy 3"),
        ("clauses P1..P5", "clauses P1..P6"),
        ("forbid domainHolder(d) == \"李四\" at d", "forbid domainHolder(d) in [\"李四\", \"王五\"] at d"),
        ("club \"社团\" en \"club\" = 5", "club \"社会团体\" en \"association\" = 6   school \"学校\" en \"school\" = 7"),
        ("clauses P1..P6", "clauses P1..P6\n  rule SH-P6 \"开通\" en \"Open\" { require isOpen say \"尚未开通。\" say en \"Not open.\" }"),
    ];

    private static readonly string NewRules = Changes.Aggregate(SmallRules.Text, (text, change) => text.Replace(change.Old, change.New, StringComparison.Ordinal));

    private const string Filings =
        """{ "province": "上海", "nature": "enterprise", "mobile": "13816000000", "expiresOn": "2026-03-05", "isOpen": true, "websites": [ { "name": "某某网", "domains": [] } ], "materials": [], "procedures": [] }""" + "\n" +
        """{ "province": "上海", "nature": "enterprise", "mobile": "13816000000", "expiresOn": "长期", "isOpen": true, "websites": [ { "name": "某某的网", "domains": [] } ], "materials": [], "procedures": [] }""" + "\n" +
        """{ "province": "上海", "nature": "individual", "mobile": "13816000000", "expiresOn": "长期", "isOpen": true, "websites": [ { "name": "网", "domains": [] } ], "materials": [ { "kind": "permit", "form": "copy", "copies": 2 } ], "procedures": [ "visit" ] }""" + "\n";

    [Theory]
    [InlineData("text", "zh")]
    [InlineData("text", "en")]
    [InlineData("markdown", "zh")]
    [InlineData("markdown", "en")]
    [InlineData("json", "zh")]
    [InlineData("json", "en")]
    public void What_changed_is_told_with_the_filings_that_come_out_otherwise(string format, string language)
    {
        using Workplace workplace = new();
        string @new = workplace.Add("new.icp", NewRules);
        string filings = workplace.Add("filings.ndjson", Filings);

        Outcome outcome = workplace.Run(["diff", workplace.Path("rules"), @new, "--format", format, "--lang", language, "--filings", filings, "--as-of", SmallRules.Today]);

        Assert.Equal(0, outcome.Code);
        Snapshot.Matches($"diff.{language}.{(format == "markdown" ? "md" : format == "json" ? "json" : "txt")}", outcome.Output);
    }

    [Theory]
    [InlineData("zh", "text", "含义没有变化\n")]
    [InlineData("en", "text", "Nothing changed in meaning\n")]
    [InlineData("en", "markdown", "## Nothing changed in meaning\n\n")]
    public void Reformatted_rules_do_not_differ(string language, string format, string told)
    {
        using Workplace workplace = new();
        string @new = workplace.Add("new.icp", SmallRules.Text.Replace("  ", " ", StringComparison.Ordinal));

        Outcome outcome = workplace.Run(["diff", workplace.Path("rules"), @new, "--exit-code", "--format", format, "--lang", language]);

        Assert.Equal(told, outcome.Output);
        Assert.Equal(0, outcome.Code);
    }

    [Fact]
    public void Other_examples_are_mentioned_and_are_no_difference()
    {
        using Workplace workplace = new();
        string @new = workplace.Add("new.icp", SmallRules.Text.Replace("example passes { expiresOn = 2026-04-01 }", string.Empty, StringComparison.Ordinal));

        Outcome outcome = workplace.Run(["diff", workplace.Path("rules"), @new, "--exit-code"]);

        Assert.Equal("含义没有变化\n另有 1 条规则只改了示例，含义不变：SH-P1\n", outcome.Output);
        Assert.Equal(0, outcome.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--exit-code")]
    public void The_exit_code_tells_of_differences_where_it_is_asked_to(int code, params string[] options)
    {
        using Workplace workplace = new();

        Assert.Equal(code, workplace.Run(["diff", workplace.Path("rules"), workplace.Add("new.icp", NewRules), .. options]).Code);
    }

    [Fact]
    public void A_filing_that_cannot_be_read_is_told_and_the_others_are_tried()
    {
        using Workplace workplace = new();
        string filings = workplace.Add("filings.ndjson", "{ \"natrue\": \"individual\" }\n" + Filings);

        Outcome outcome = workplace.Run(
            ["diff", workplace.Path("rules"), workplace.Add("new.icp", NewRules), "--filings", filings, "--format", "json", "--as-of", SmallRules.Today]);

        Assert.Equal(2, outcome.Code);
        Assert.Contains("filings.ndjson(1,", outcome.Errors, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(4, json.RootElement.GetProperty("filings").GetProperty("total").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("filings").GetProperty("unreadable").GetInt32());
    }

    [Theory]
    [InlineData("nowhere", "没有这个文件或文件夹")]
    [InlineData("faulty.icp", "error ICP")]
    public void Rules_that_cannot_be_read_end_with_2(string name, string told)
    {
        using Workplace workplace = new();
        workplace.Add("faulty.icp", SmallRules.Text.Replace("require expiresOn", "require expireOn", StringComparison.Ordinal));

        Outcome outcome = workplace.Run(["diff", workplace.Path("rules"), workplace.Path(name)]);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(told, outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void The_shipped_rules_do_not_differ_from_themselves_and_a_province_that_takes_their_place_does()
    {
        using Workplace workplace = new(rules: null);
        string taken = workplace.Add("gansu.icp", """
            province gansu "甘肃" en "Gansu" 620000 GS { source "甘肃管局备案要求" clauses 1 rule GS-1 "网站名称" { each w in websites require w.name is present } }
            """);

        Assert.Equal("含义没有变化\n", workplace.Run(["diff", "shipped", "shipped"]).Output);
        using JsonDocument json = JsonDocument.Parse(workplace.Run(["diff", "shipped", taken, "--format", "json"]).Output);
        JsonElement set = Assert.Single(json.RootElement.GetProperty("ruleSets").EnumerateArray());
        Assert.Equal("gansu", set.GetProperty("name").GetString());
    }
}
