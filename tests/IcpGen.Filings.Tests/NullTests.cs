using IcpGen.Filings.Tests.Support;

namespace IcpGen.Filings.Tests;

/// <summary>A null anywhere is something not filled in: nothing throws, and what is missing is named.</summary>
public class NullTests
{
    public static TheoryData<string> Provinces => ShippedRules.Provinces;

    public static TheoryData<string> Nulls => [.. Cases.Keys];

    private static Dictionary<string, (Filing Filing, string Missing)> Cases { get; } = new()
    {
        ["an empty filing"] = (new Filing(), "operation"),
        ["a null child"] = (new Filing { Operation = Operation.NewFiling, Subject = null }, "subject.principal.mobile"),
        ["a null below a child"] = (new Filing { Operation = Operation.NewFiling, Subject = new() { Principal = null } }, "subject.principal.mobile"),
        ["a null list"] = (new Filing { Operation = Operation.NewFiling, Websites = null }, "websites"),
        ["an empty required list"] = (new Filing { Operation = Operation.NewFiling, Websites = [] }, "websites"),
        ["a null list item"] = (new Filing { Operation = Operation.NewFiling, Websites = [new() { Domains = ["a.com"] }, null] }, "websites[1].domains"),
        ["a null text in a list"] = (new Filing { Operation = Operation.NewFiling, Websites = [new() { Domains = ["a.com", null] }] }, "websites[0].domains[1]"),
        ["a blank text"] = (new Filing { Operation = Operation.NewFiling, Websites = [new() { Domains = ["　"] }] }, "websites[0].domains[0]"),
        ["an enum value without meaning"] = (new Filing { Operation = (Operation)99 }, "operation"),
    };

    [Theory]
    [MemberData(nameof(Nulls))]
    public void What_is_missing_leaves_rules_undetermined_and_is_named(string name)
    {
        (Filing filing, string missing) = Cases[name];

        FilingReport report = FilingRules.BeijingValidator.Instance.Validate(filing, Days.AsOf);

        Assert.Equal(FilingVerdict.Undetermined, report.Form);
        Assert.Contains(missing, report.Undetermined.SelectMany(rule => rule.Needs).Select(need => need.ToString()));
    }

    [Theory]
    [MemberData(nameof(Provinces))]
    public void An_empty_filing_is_never_a_passed_one(string province)
    {
        FilingValidator<Filing, FilingRules.IFacts> validator = FilingRules.For(ShippedRules.Code(province))!;
        RuleOutcome[] outcomes = new RuleOutcome[validator.Rules.Count];

        FilingReport report = validator.Validate(new Filing(), Days.AsOf, null, outcomes);

        Assert.False(report.IsReady);
        Assert.DoesNotContain(RuleOutcome.Satisfied, outcomes);
        Assert.DoesNotContain(RuleOutcome.Violated, outcomes);
    }

    [Fact]
    public void A_filing_without_materials_gets_a_definite_verdict_on_the_form_and_an_open_one_on_the_file()
    {
        Filing filing = SampleFilings.Read("31-shanghai/enterprise-compliant.json");
        filing.Materials = null;

        FilingReport report = FilingRules.Validate(filing, SampleFilings.AsOf, SampleFilings.Facts);

        Assert.Equal(FilingVerdict.Complies, report.Form);
        Assert.Equal(FilingVerdict.Undetermined, report.File);
        Assert.Equal(["materials"], report.Undetermined.SelectMany(rule => rule.Needs).Select(need => need.ToString()).Distinct());
    }
}
