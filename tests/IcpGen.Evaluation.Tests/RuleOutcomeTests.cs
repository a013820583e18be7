using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class RuleOutcomeTests
{
    private static readonly Sequence Websites = List("websites");
    private static readonly Variable Website = Element("w", Websites);

    [Theory]
    [InlineData("true", "true", "Satisfied")]
    [InlineData("true", "false", "Violated; blames paid")]
    [InlineData("true", "null", "Undetermined; needs paid")]
    [InlineData("false", "true", "NotApplicable")]
    [InlineData("false", "false", "NotApplicable")]
    [InlineData("false", "null", "NotApplicable")]
    [InlineData("null", "true", "Satisfied")]
    [InlineData("null", "false", "Undetermined; needs agreed")]
    [InlineData("null", "null", "Undetermined; needs agreed, paid")]
    public void A_guard_decides_whether_the_demand_counts(string guard, string demand, string expected)
    {
        Rule rule = Rule("SH-1", Require(Read("paid"), Way("paid"))).When(Read("agreed"));

        Assert.Equal(expected, Run($"{{'agreed':{guard},'paid':{demand}}}", rule).Line());
    }

    [Fact]
    public void A_rule_without_guards_always_applies() =>
        Assert.Equal("Violated; blames paid", Run("{'paid':false}", Rule("SH-1", Require(Read("paid"), Way("paid")))).Line());

    [Theory]
    [InlineData("[{'name':'A'},{'name':'A'}]", "Satisfied")]
    [InlineData("[{'name':'A'},{'name':'B'}]", "Violated; blames websites[1].name")]
    [InlineData("[{'name':'A'},{}]", "Undetermined; needs websites[1].name")]
    [InlineData("[{'name':'B'},null,{'name':'C'}]", "Violated; blames websites[0].name; blames websites[2].name; needs websites[1].name")]
    [InlineData("[]", "Undetermined; needs websites")]
    [InlineData("null", "Undetermined; needs websites")]
    public void Elements_combine_to_the_worst(string websites, string expected)
    {
        Rule rule = Rule("SH-1", Require(Is("name", "A", Website), Way("name", Website))).Each(Website, Websites);

        Assert.Equal(expected, Run($"{{'websites':{websites}}}", rule).Line());
    }

    [Theory]
    [InlineData("'agreed':false", "NotApplicable")]
    [InlineData("'agreed':true", "Undetermined; needs websites")]
    [InlineData("'agreed':null", "Undetermined; needs agreed, websites")]
    public void A_guard_that_needs_no_element_decides_before_an_unknown_list_does(string filing, string expected)
    {
        Rule rule = Rule("SH-1", Require(Is("name", "A", Website)))
            .When(Read("agreed"), Is("name", "A", Website))
            .Each(Website, Websites);

        Assert.Equal(expected, Run($"{{{filing}}}", rule).Line());
    }

    [Theory]
    [InlineData("[{'name':'A','domains':['a.cn']},{'name':'B','domains':['b.cn']}]", "Satisfied")]
    [InlineData("[{'name':'B'}]", "NotApplicable")]
    [InlineData("[{'domains':['b.cn']}]", "Undetermined; needs websites[0].name")]
    [InlineData("[{'name':'A'}]", "Undetermined; needs websites[0].domains")]
    [InlineData("[{'name':'A','domains':['a.cn','b.cn']}]", "Violated; blames websites[0].domains[1]")]
    public void Elements_nest_and_their_guards_decide_one_by_one(string websites, string expected)
    {
        Sequence domains = ListFrom(Website, "domains");
        Variable domain = Element("d", domains);
        Rule rule = Rule("SH-1", Require(Is("", "a.cn", domain), Way("", domain)))
            .When(Is("name", "A", Website))
            .Each(Website, Websites)
            .Each(domain, domains);

        Assert.Equal(expected, Run($"{{'websites':{websites}}}", rule).Line());
    }

    [Fact]
    public void An_empty_list_that_may_be_empty_makes_a_rule_not_applicable()
    {
        Sequence domains = List("newDomains");
        Variable domain = Element("d", domains);
        Rule rule = Rule("SH-1", Require(Is("", "a.cn", domain))).Each(domain, domains);

        Assert.Equal("NotApplicable", Run("{'newDomains':[]}", rule).Line());
    }

    [Fact]
    public void A_broken_demand_for_a_value_is_of_kind_missing()
    {
        Rule rule = Rule("SH-1", Require(IsPresent("other"), Way("other"), isPresence: true), Require(Is("name", "A")));

        Assert.Equal([FindingKind.Missing, FindingKind.Breach], Run("{'name':'B'}", rule).Report.Findings.Select(finding => finding.Kind));
    }

    [Theory]
    [InlineData("'paid':true,'materials':[{'kind':'licence'}]", "Complies", "Complies", "Satisfied")]
    [InlineData("'paid':false,'materials':[{'kind':'licence'}]", "Violated", "Complies", "Violated")]
    [InlineData("'paid':true,'materials':[]", "Complies", "Violated", "Violated")]
    [InlineData("'paid':true", "Complies", "Undetermined", "Undetermined")]
    [InlineData("'materials':[]", "Undetermined", "Violated", "Violated")]
    public void The_form_and_the_file_get_a_verdict_each(string filing, string form, string file, string outcome)
    {
        EvaluatedFiling evaluated = Run($"{{{filing}}}", Rule("SH-1", Require(Read("paid")), Submit(Document("licence"))));

        Assert.Equal((form, file, outcome), (evaluated.Report.Form.ToString(), evaluated.Report.File.ToString(), evaluated.Rules[0].Outcome.ToString()));
    }

    [Fact]
    public void A_province_without_applicable_rules_is_complied_with()
    {
        EvaluatedFiling evaluated = Run("{'agreed':false}", Rule("SH-1", Require(Read("paid"))).When(Read("agreed")));

        Assert.Equal((FilingVerdict.Complies, FilingVerdict.Complies), (evaluated.Report.Form, evaluated.Report.File));
    }

    [Theory]
    [InlineData("2025-12-31", "NotApplicable")]
    [InlineData("2026-01-01", "Violated")]
    [InlineData("2026-06-30", "Violated")]
    [InlineData("2026-07-01", "NotApplicable")]
    public void A_rule_is_in_effect_from_its_first_day_until_before_its_last(string day, string expected)
    {
        Rule rule = Rule("SH-1", Require(Read("paid"))) with
        {
            EffectiveFrom = new DateTime(2026, 1, 1),
            EffectiveUntil = new DateTime(2026, 7, 1),
        };
        RuleUnit unit = Unit(rule);
        AsOf asOf = new(DateOnly.FromDateTime(Data.Day(day)), new(2026, 3, 1));

        EvaluatedFiling evaluated = Evaluate(unit, Data.Filing("{'paid':false}"), FactLookup.None, asOf);

        Assert.Equal(expected, evaluated.Rules[0].Outcome.ToString());
    }
}
