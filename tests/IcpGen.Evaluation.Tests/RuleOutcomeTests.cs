using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class RuleOutcomeTests
{
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
