using IcpGen.Filings.Tests.Support;

namespace IcpGen.Filings.Tests;

/// <summary>Judging allocates nothing; a report on a compliant filing is one small object.</summary>
public class AllocationTests
{
    private const int ReportOnACompliantFiling = 64;

    public static TheoryData<string> Samples => [.. SampleFilings.All];

    public static TheoryData<string> Compliant => [.. SampleFilings.All.Where(name => name.Contains("compliant", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Judging_allocates_nothing(string sample)
    {
        Filing filing = SampleFilings.Read(sample);

        Assert.Equal(0, Allocated(() => FilingRules.Judge(filing, SampleFilings.AsOf, SampleFilings.Facts)));
    }

    [Theory]
    [MemberData(nameof(Compliant))]
    public void A_report_on_a_compliant_filing_is_one_small_object(string sample)
    {
        Filing filing = SampleFilings.Read(sample);
        Assert.True(FilingRules.Validate(filing, SampleFilings.AsOf, SampleFilings.Facts).IsReady);

        Assert.InRange(Allocated(() => FilingRules.Validate(filing, SampleFilings.AsOf, SampleFilings.Facts)), 1, ReportOnACompliantFiling);
    }

    // The smallest of several measurements: the first ones still compile, and a tier change may fall into one.
    private static long Allocated<T>(Func<T> act)
    {
        long smallest = long.MaxValue;
        for (int attempt = 0; attempt < 50; attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            T result = act();
            long after = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(result);
            smallest = Math.Min(smallest, after - before);
        }

        return smallest;
    }
}
