using CsCheck;
using IcpGen.Evaluation;
using IcpGen.Filings;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Rules;
using IcpGen.Sweeps.Support;

namespace IcpGen.Sweeps;

/// <summary>The generated validators and the evaluator say the same, finding for finding and path for path.</summary>
public class AgreementTests(ITestOutputHelper output)
{
    // 201,500 over all provinces.
    private const int Filings = 6500;

    public static TheoryData<string> Provinces => ShippedRules.Provinces;

    [Theory]
    [MemberData(nameof(Provinces))]
    public void They_agree_on_random_filings_that_bring_every_rule_to_every_outcome(string province)
    {
        ProvinceRules rules = ShippedRules.Province(province);
        OutcomeCounts counts = new(rules);

        // CsCheck names the seed of the smallest disagreement it finds; CsCheck_Seed repeats it.
        LikelyFilings.For(ShippedRules.Unit, rules).Sample(
            each =>
            {
                EvaluationReport evaluated = Evaluate(rules, each);
                counts.Add(evaluated);
                Assert.Equal(Transcript.Of(evaluated), Compiled(rules, each));
            },
            iter: Filings,
            print: each => each.ToString(),
            writeLine: output.WriteLine);

        output.WriteLine(string.Join("\n", counts.Lines));
        Assert.Empty(counts.NeverSeen);
    }

    private static EvaluationReport Evaluate(ProvinceRules rules, Case each) =>
        Evaluator.Evaluate(ShippedRules.Unit, rules, each.Filing, new FactLookup(each.Facts), new(each.Today, each.Today));

    private static string[] Compiled(ProvinceRules rules, Case each)
    {
        ProvinceValidator<Filing, FilingRules.IFacts> validator = FilingRules.For(ShippedRules.Code(rules.Name))!;
        RuleOutcome[] outcomes = new RuleOutcome[validator.Rules.Count];
        AsOf asOf = AsOf.On(DateOnly.FromDateTime(each.Today));
        FilingReport report = validator.Validate(FilingFiller.Fill(each.Filing), asOf, new DataFacts(each.Facts), outcomes);
        return Transcript.Of(report, validator.Rules, outcomes);
    }
}
