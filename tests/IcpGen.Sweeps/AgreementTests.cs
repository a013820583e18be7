using CsCheck;
using IcpGen.Evaluation;
using IcpGen.Filings;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Rules;
using IcpGen.Sweeps.Support;

namespace IcpGen.Sweeps;

/// <summary>The generated validators and the evaluator say the same: every value of their reports and checklists.</summary>
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
        Evaluator evaluator = new(ShippedRules.Unit, rules);
        OutcomeCounts counts = new(rules);

        // CsCheck names the seed of the smallest disagreement it finds; CsCheck_Seed repeats it.
        LikelyFilings.For(ShippedRules.Unit, rules).Sample(
            each =>
            {
                EvaluatedFiling evaluated = evaluator.Evaluate(each.Filing, new FactLookup(each.Facts), each.AsOf);
                counts.Add(evaluated);
                Told.Same(new(evaluated.Report, evaluated.Checklist, evaluated.Rules.Select(rule => rule.Outcome)), Compiled.Tell(rules, each));
            },
            iter: Filings,
            print: each => each.ToString(),
            writeLine: output.WriteLine);

        output.WriteLine(string.Join("\n", counts.Lines));
        Assert.Empty(counts.NeverSeen);
    }

    [Theory]
    [MemberData(nameof(Provinces))]
    public void They_know_the_same_of_each_rule(string province)
    {
        ProvinceRules rules = ShippedRules.Province(province);

        Assert.Equal(
            new Evaluator(ShippedRules.Unit, rules).Rules.Select(Known),
            FilingRules.For(ShippedRules.Code(province))!.Rules.Select(Known));
    }

    // Lists of records compare by reference.
    private static (RuleInfo Rule, string Clauses, string LiftedBy) Known(RuleInfo rule) =>
        (rule with { Clauses = [], LiftedBy = [] }, string.Join(' ', rule.Clauses), string.Join(' ', rule.LiftedBy));
}
