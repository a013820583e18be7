using CsCheck;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Filings.Tests;

/// <summary>The generated validators and the evaluator say the same, finding for finding and path for path.</summary>
public class AgreementTests(ITestOutputHelper output)
{
    private const int Filings = 2000;

    public static TheoryData<string> Provinces => ShippedRules.Provinces;

    [Theory]
    [MemberData(nameof(Provinces))]
    public void They_agree_on_random_filings(string province)
    {
        RandomFilings random = new(ShippedRules.Unit);
        Gen<(RecordValue Filing, FactValue[] Facts)> cases =
            random.Filing.SelectMany(filing => random.Facts(filing).Select(facts => (filing, facts)));

        // CsCheck names the seed of the smallest disagreement it finds; CsCheck_Seed repeats it.
        cases.Sample(
            each => Assert.Equal(Evaluated(province, each.Filing, each.Facts), Compiled(province, each.Filing, each.Facts)),
            iter: Filings,
            print: each => each.Filing.ToString(),
            writeLine: output.WriteLine);
    }

    internal static string[] Evaluated(string province, RecordValue filing, FactValue[] facts) =>
        Transcript.Of(Evaluator.Evaluate(
            ShippedRules.Unit, ShippedRules.Province(province), filing, new FactLookup(facts), new(Days.Today, Days.Today)));

    internal static string[] Compiled(string province, RecordValue filing, FactValue[] facts)
    {
        ProvinceValidator<Filing, FilingRules.IFacts> validator = FilingRules.For(ShippedRules.Code(province))!;
        RuleOutcome[] outcomes = new RuleOutcome[validator.Rules.Count];
        FilingReport report = validator.Validate(FilingFiller.Fill(filing), Days.AsOf, new DataFacts(facts), outcomes);
        return Transcript.Of(report, validator.Rules, outcomes);
    }
}
