using IcpGen.Filings.Tests.Support;

namespace IcpGen.Filings.Tests;

/// <summary>The sample filings come out as their names say.</summary>
public class SampleTests
{
    private const int ManyViolations = 5;

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

        Assert.Equal(FilingVerdict.Violated, report.Form);
        Assert.True(report.Violations.Count >= ManyViolations, report.Violations.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(report.Violations, finding =>
        {
            Assert.NotEqual(finding.GetMessage("zh"), finding.GetMessage("en"));
            Assert.NotEmpty(finding.GetRemedy("zh")!);
            Assert.NotEmpty(finding.GetRemedy("en")!);
        });
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
}
