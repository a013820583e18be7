using System.Collections.Concurrent;
using CsCheck;
using IcpGen.Evaluation;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Comparing;
using IcpGen.Language.Rules;
using IcpGen.Sweeps.Mutation;
using IcpGen.Sweeps.Support;

namespace IcpGen.Sweeps;

/// <summary>Every small change to the shipped rules is told, and what is said to be tightened or relaxed no filing refutes.</summary>
public class MutantComparingTests(ITestOutputHelper output)
{
    private const int FilingsPerProvince = 60;

    public static TheoryData<string> Provinces => ShippedRules.Provinces;

    [Theory]
    [MemberData(nameof(Provinces))]
    public void A_changed_rule_differs_where_filings_tell_it_from_the_old_one(string province)
    {
        ProvinceRules rules = ShippedRules.Province(province);
        ConcurrentBag<Case> likely = [];
        LikelyFilings.For(ShippedRules.Unit, rules).Sample(likely.Add, iter: FilingsPerProvince);
        SortedDictionary<string, int> kinds = new(StringComparer.Ordinal);
        foreach (Rule rule in rules.Rules)
        {
            Case[] cases = [.. rule.Examples.Select(example => new Case(example.Filing, [.. example.Facts], example.Today)), .. likely];
            (RuleUnit Unit, EvaluatedFiling[] Reports) old = Evaluate(rules, rule, cases);
            foreach (Mutant mutant in RuleMutants.Of(rule).DistinctBy(mutant => mutant.Key))
            {
                string kind = Check(old, Evaluate(rules, mutant.Rule, cases), $"{rule.Id} `{ShippedRules.TextAt(mutant.Place)}` {mutant.Change}");
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            }
        }

        output.WriteLine(string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Value}")));
    }

    private static string Check((RuleUnit Unit, EvaluatedFiling[] Reports) old, (RuleUnit Unit, EvaluatedFiling[] Reports) mutated, string name)
    {
        UnitDifference difference = RuleComparer.Compare(old.Unit, mutated.Unit);
        (EvaluatedFiling Old, EvaluatedFiling New)[] pairs = [.. old.Reports.Zip(mutated.Reports)];
        if (difference.IsEmpty)
        {
            Assert.True(pairs.All(pair => Outcomes(pair.Old) == Outcomes(pair.New)), name + " is told to be no difference.");
            return "no difference";
        }

        RuleDifferenceKind kind = difference.Sets[0].Rules[0].Kind;
        Assert.True(pairs.All(pair => Agrees(kind, pair.Old, pair.New)), $"{name} is told to be {kind}.");
        return kind.ToString();
    }

    private static bool Agrees(RuleDifferenceKind kind, EvaluatedFiling old, EvaluatedFiling @new) => kind switch
    {
        RuleDifferenceKind.Tightened or RuleDifferenceKind.AppliesToMore => IsNoWorse(old, @new),
        RuleDifferenceKind.Relaxed or RuleDifferenceKind.AppliesToFewer => IsNoWorse(@new, old),
        RuleDifferenceKind.Changed => true,
        _ => Outcomes(old) == Outcomes(@new),
    };

    // Whatever the stricter rule lets pass, the other does; and so with warnings.
    private static bool IsNoWorse(EvaluatedFiling lax, EvaluatedFiling strict) =>
        (lax.Report.Findings.Count == 0 || strict.Report.Findings.Count > 0)
        && (lax.Report.Violations.Count == 0 || strict.Report.Violations.Count > 0);

    private static (RuleOutcome, RuleOutcome, RuleOutcome, bool) Outcomes(EvaluatedFiling evaluated) =>
        (evaluated.Rules[0].Form, evaluated.Rules[0].File, evaluated.Rules[0].Advice, evaluated.Report.Warnings.Count > 0);

    private static (RuleUnit Unit, EvaluatedFiling[] Reports) Evaluate(ProvinceRules rules, Rule rule, Case[] cases)
    {
        ProvinceRules alone = rules with { Rules = EquatableArray.Of(rule) };
        RuleUnit unit = ShippedRules.Unit with { Provinces = EquatableArray.Of(alone) };
        Evaluator evaluator = new(unit, alone);
        return (unit, [.. cases.Select(each => evaluator.Evaluate(each.Filing, new FactLookup(each.Facts), each.AsOf))]);
    }
}
