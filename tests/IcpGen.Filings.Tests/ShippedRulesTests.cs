using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Filings.Tests;

/// <summary>The rule files that ship say what the requirements say, as far as examples and inventories can tell.</summary>
public class ShippedRulesTests
{
    public static TheoryData<string> Examples =>
        [.. ExampleRunner.Run(ShippedRules.Unit).Select(result => NameOf(result.Example))];

    [Fact]
    public void They_compile_without_an_error_or_a_warning() => Assert.Empty(ShippedRules.Compilation.Diagnostics.Select(each => each.ToString()));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_comes_out_as_it_says(string example)
    {
        ExampleResult result = ExampleRunner.Run(ShippedRules.Unit).Single(each => NameOf(each.Example) == example);

        Assert.True(result.Passed, $"{result.Rule.Id}: {result.Explanation}");
    }

    [Theory]
    [InlineData("beijing", 8)]
    [InlineData("shanghai", 10)]
    [InlineData("guangdong", 13)]
    [InlineData("chongqing", 20)]
    public void Every_clause_of_the_inventory_has_a_rule(string province, int clauses)
    {
        ProvinceRules rules = ShippedRules.Province(province);

        Assert.Equal(clauses, rules.Clauses.Count);
        Assert.Equal(rules.Clauses.Order(StringComparer.Ordinal), rules.Rules.SelectMany(rule => rule.Clauses).Distinct().Order(StringComparer.Ordinal));
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
    [MemberData(nameof(AgreementTests.Provinces), MemberType = typeof(AgreementTests))]
    public void The_compiled_validator_has_the_same_rules(string province)
    {
        ProvinceValidator<Filing, FilingRules.IFacts> validator = FilingRules.For(ShippedRules.Code(province))!;

        Assert.Equal(ShippedRules.Province(province).Rules.Select(rule => rule.Id), validator.Rules.Select(rule => rule.Id));
    }

    private static string NameOf(Example example) => $"{example.Span.Path}({example.Span.Line + 1},{example.Span.Column + 1})";
}
