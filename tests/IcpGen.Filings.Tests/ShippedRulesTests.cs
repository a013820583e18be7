using IcpGen.Evaluation;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Rules;

namespace IcpGen.Filings.Tests;

/// <summary>The rule files that ship say what the requirements say, as far as examples and inventories can tell.</summary>
public class ShippedRulesTests
{
    private static readonly Dictionary<string, ExampleResult> Results = ExampleRunner.Run(ShippedRules.Unit).ToDictionary(result => NameOf(result.Example));

    public static TheoryData<string> Examples => [.. Results.Keys];

    [Fact]
    public void They_compile_without_an_error_or_a_warning() => Assert.Empty(ShippedRules.Compilation.Diagnostics.Select(each => each.ToString()));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_comes_out_as_it_says(string example)
    {
        ExampleResult result = Results[example];

        Assert.True(result.Passed, $"{result.Rule.Id}: {result.Explanation}");
    }

    [Theory]
    [InlineData("beijing", 8)]
    [InlineData("tianjin", 23)]
    [InlineData("hebei", 5)]
    [InlineData("shanxi", 4)]
    [InlineData("innerMongolia", 9)]
    [InlineData("liaoning", 3)]
    [InlineData("jilin", 7)]
    [InlineData("heilongjiang", 3)]
    [InlineData("shanghai", 10)]
    [InlineData("jiangsu", 6)]
    [InlineData("zhejiang", 16)]
    [InlineData("anhui", 5)]
    [InlineData("fujian", 7)]
    [InlineData("jiangxi", 7)]
    [InlineData("shandong", 13)]
    [InlineData("henan", 10)]
    [InlineData("hubei", 16)]
    [InlineData("hunan", 13)]
    [InlineData("guangdong", 13)]
    [InlineData("guangxi", 15)]
    [InlineData("hainan", 2)]
    [InlineData("chongqing", 20)]
    [InlineData("sichuan", 6)]
    [InlineData("guizhou", 4)]
    [InlineData("yunnan", 7)]
    [InlineData("tibet", 3)]
    [InlineData("shaanxi", 12)]
    [InlineData("gansu", 2)]
    [InlineData("qinghai", 3)]
    [InlineData("ningxia", 4)]
    [InlineData("xinjiang", 5)]
    public void Every_clause_of_the_inventory_has_a_rule(string province, int clauses)
    {
        ProvinceRules rules = ShippedRules.Province(province);

        Assert.Equal(clauses, rules.Clauses.Count);
        Assert.Equal(rules.Clauses.Order(StringComparer.Ordinal), rules.Rules.SelectMany(rule => rule.Clauses).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_rules_are_the_reviewed_ones()
    {
        string[] rules = [.. ShippedRules.Unit.Provinces.SelectMany(province => province.Rules).Select(rule => $"{string.Join(", ", rule.Ids)} {rule.Title.Zh}")];

        Snapshot.Matches("rules.txt", string.Join("\n", rules) + "\n");
    }

    [Fact]
    public void A_rule_that_demands_something_of_the_form_says_what_is_wrong_and_what_mends_it_in_both_languages()
    {
        IEnumerable<string> silent =
            from province in ShippedRules.Unit.Provinces
            from rule in province.Rules
            where rule.Statements.Any(statement => statement is RequireStatement { Advisory: false })
            where rule.Say is null || rule.SayEn is null || rule.Mend is null || rule.MendEn is null || rule.Title.En is null
            select rule.Id;

        Assert.Empty(silent);
    }

    [Theory]
    [MemberData(nameof(ShippedRules.Provinces), MemberType = typeof(ShippedRules))]
    public void The_compiled_validator_has_the_same_rules(string province)
    {
        FilingValidator<Filing, FilingRules.IFacts> validator = FilingRules.For(ShippedRules.Code(province))!;

        Assert.Equal(ShippedRules.Province(province).Rules.Select(rule => rule.Id), validator.Rules.Select(rule => rule.Id));
    }

    private static string NameOf(Example example) => $"{example.Span.Path}({example.Span.Line + 1},{example.Span.Column + 1})";
}
