using IcpGen.Filings.Tests.Support;

namespace IcpGen.Filings.Tests;

/// <summary>The sample filings come out as their names say.</summary>
public class SampleTests
{
    private const int ManyViolations = 5;

    // Where a province asks for less than that of a filing, every rule that its form or file can break is broken.
    private static readonly Dictionary<string, int> AllThereAre = new()
    {
        ["21-liaoning/enterprise-violations.json"] = 2,
        ["46-hainan/enterprise-violations.json"] = 2,
        ["52-guizhou/enterprise-violations.json"] = 4,
        ["54-tibet/individual-violations.json"] = 4,
        ["62-gansu/enterprise-violations.json"] = 2,
        ["62-gansu/individual-violations.json"] = 2,
        ["63-qinghai/enterprise-violations.json"] = 3,
        ["63-qinghai/individual-violations.json"] = 3,
        ["64-ningxia/enterprise-violations.json"] = 4,
        ["64-ningxia/individual-violations.json"] = 1,
    };

    public static TheoryData<string> Compliant => AllocationTests.Compliant;

    public static TheoryData<string> Violating => [.. SampleFilings.All.Where(name => name.Contains("violations", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Compliant))]
    public void A_compliant_filing_has_nothing_wrong_and_nothing_open(string sample)
    {
        FilingReport report = FilingRules.Validate(SampleFilings.Read(sample), SampleFilings.AsOf, SampleFilings.Facts);

        Assert.Empty(report.Violations.Select(finding => $"{finding.Rule.Id} {finding.Path} {finding.GetMessage("zh")}"));
        Assert.Empty(report.Undetermined.Select(open => $"{open.Rule.Id} {string.Join("; ", open.Needs)}"));
        Assert.True(report.IsReady);
    }

    [Theory]
    [MemberData(nameof(Violating))]
    public void A_filing_with_violations_has_several_and_each_says_what_mends_it(string sample)
    {
        FilingReport report = FilingRules.Validate(SampleFilings.Read(sample), SampleFilings.AsOf, SampleFilings.Facts);

        Assert.Contains(FilingVerdict.Violated, new[] { report.Form, report.File });
        Assert.InRange(report.Violations.Count, AllThereAre.GetValueOrDefault(sample, ManyViolations), int.MaxValue);
        Assert.All(report.Violations, finding =>
        {
            Assert.NotEqual(finding.GetMessage("zh"), finding.GetMessage("en"));
            Assert.NotEmpty(finding.GetRemedy("zh")!);
            Assert.NotEmpty(finding.GetRemedy("en")!);
        });
    }

    [Theory]
    [MemberData(nameof(Violating))]
    public void A_finding_names_the_members_of_the_model_which_are_called_as_the_fields_are(string sample)
    {
        FilingReport report = FilingRules.Validate(SampleFilings.Read(sample), SampleFilings.AsOf, SampleFilings.Facts);

        Assert.All(report.Findings, finding => Assert.Equal(finding.Path.ToString(), finding.Member, ignoreCase: true));
    }

    [Fact]
    public void Facts_that_are_asked_for_close_what_was_open()
    {
        Filing filing = SampleFilings.Read("31-shanghai/individual-compliant.json");
        Assert.False(FilingRules.Validate(filing, SampleFilings.AsOf).IsReady);
        Assert.True(FilingRules.Validate(filing, SampleFilings.AsOf, SampleFilings.Facts).IsReady);
    }

    [Fact]
    public async Task Only_the_facts_that_open_rules_need_are_asked_and_each_once()
    {
        Filing filing = SampleFilings.Read("31-shanghai/individual-compliant.json");
        AskedFacts facts = new(SampleFilings.Facts);

        FilingReport report = await FilingRules.ValidateAsync(filing, SampleFilings.AsOf, facts, TestContext.Current.CancellationToken);

        Assert.True(report.IsReady);
        Assert.Equal(facts.Asked.Distinct(), facts.Asked);
        Assert.DoesNotContain(facts.Asked, asked => asked.StartsWith("siteIsOpen", StringComparison.Ordinal));
        Assert.Contains(facts.Asked, asked => asked.StartsWith("mobileProvince", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_province_has_compliant_and_violating_filings_of_individuals_and_enterprises_and_a_half_filled_one()
    {
        string[] kinds = ["individual-compliant", "individual-violations", "enterprise-compliant", "enterprise-violations", "draft"];

        IEnumerable<string> missing =
            from province in ShippedRules.Unit.Provinces
            from kind in kinds
            where !SampleFilings.All.Any(name => name.EndsWith($"/{kind}.json", StringComparison.Ordinal) && SampleFilings.Read(name).Province == (Province)province.Code)
            select $"{province.Name} {kind}";

        // Hainan's two clauses are about enterprises: an individual cannot break one.
        Assert.Equal(["hainan individual-violations"], missing);
    }
}
