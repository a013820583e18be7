using IcpGen.Filings.Tests.Support;

namespace IcpGen.Filings.Tests;

/// <summary>A clause binds from the day that it names.</summary>
public class EffectiveDateTests
{
    [Theory]
    [InlineData("2010-12-31", false)]
    [InlineData("2011-01-01", true)]
    public void Heilongjiang_asks_for_its_documents_from_2011_on(string day, bool asks)
    {
        Filing filing = SampleFilings.Read("23-heilongjiang/enterprise-violations.json");

        FilingReport report = FilingRules.Validate(filing, AsOf.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), SampleFilings.Facts);

        Assert.Equal(asks, report.Violations.Any(finding => finding.Rule.Clauses.Contains("HL-1")));
        Assert.Contains(report.Violations, finding => finding.Rule.Id == "HL-2");
    }
}
