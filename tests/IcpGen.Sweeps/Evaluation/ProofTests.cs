using System.Collections.Concurrent;
using CsCheck;
using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Comparing;
using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Evaluation.Tests.Comparing;

/// <summary>What is said to be proved, no filing refutes: the evaluator is asked.</summary>
public class ProofTests(ITestOutputHelper output)
{
    private static readonly AsOf AsOf = AsOf.On(new(2026, 1, 31));

    private static readonly Gen<RecordValue[]> Filings = Gen.Frequency((1, SmallFilings.Complete), (3, SmallFilings.HalfFilled)).Array[20];

    [Fact]
    public void A_tightened_condition_is_nowhere_true_where_the_old_one_was_not_and_false_wherever_that_was()
    {
        ConcurrentDictionary<string, int> kinds = [];
        Gen.Select(SmallRuleGenerator.Conditions, Filings).Sample((pair, filings) =>
        {
            RuleDifferenceKind? kind = Compare(pair.Old, pair.New);
            Count(kinds, kind);
            return filings.All(filing => Agrees(kind, Truth(pair.Old, filing), Truth(pair.New, filing)));
        }, iter: 3_000, print: Print);
        Report(kinds);
    }

    [Fact]
    public void Of_a_tightened_rule_no_filing_that_was_found_wrong_passes_and_none_loses_its_warning()
    {
        ConcurrentDictionary<string, int> kinds = [];
        Gen.Select(SmallRuleGenerator.Rules, Filings).Sample((pair, filings) =>
        {
            RuleDifferenceKind? kind = Compare(pair.Old, pair.New);
            Count(kinds, kind);
            return filings.All(filing =>
            {
                EvaluatedFiling old = Evaluate(pair.Old, filing);
                EvaluatedFiling @new = Evaluate(pair.New, filing);
                return kind is null
                    ? Outcomes(old) == Outcomes(@new)
                    : Agrees(kind, Harm(old, false), Harm(@new, false)) && Agrees(kind, Harm(old, true), Harm(@new, true));
            });
        }, iter: 3_000, print: Print);
        Report(kinds);
    }

    private static string Print(((Rule Old, Rule New) Pair, RecordValue[] Filings) sample) => $"{Text(sample.Pair.Old)}\n→\n{Text(sample.Pair.New)}";

    private static string Text(Rule rule) => string.Join(
        '\n', rule.Guards.Select(guard => "when " + ExpressionText.Of(guard.Condition)).Concat(rule.Statements.Select(StatementText.Of)));

    // Higher is better for the filing.
    private static bool Agrees(RuleDifferenceKind? kind, int old, int @new) => kind switch
    {
        null => old == @new,
        RuleDifferenceKind.Tightened or RuleDifferenceKind.AppliesToMore => @new <= old,
        RuleDifferenceKind.Relaxed or RuleDifferenceKind.AppliesToFewer => @new >= old,
        _ => true,
    };

    private static int Truth(Rule rule, RecordValue filing) => Evaluate(rule, filing).Rules[0].Outcome switch
    {
        RuleOutcome.Satisfied => 2,
        RuleOutcome.Violated => 0,
        _ => 1,
    };

    private static int Harm(EvaluatedFiling evaluated, bool withWarnings) => evaluated.Report.Findings.Any(finding => withWarnings || finding.Severity == FindingSeverity.Error) ? 0 : 1;

    private static (RuleOutcome, RuleOutcome, RuleOutcome, int) Outcomes(EvaluatedFiling evaluated) =>
        (evaluated.Rules[0].Form, evaluated.Rules[0].File, evaluated.Rules[0].Advice, Harm(evaluated, true));

    private static RuleDifferenceKind? Compare(Rule old, Rule @new)
    {
        UnitDifference difference = RuleComparer.Compare(Support.Rules.Unit(old), Support.Rules.Unit(@new));
        return difference.IsEmpty ? null : difference.Sets[0].Rules[0].Kind;
    }

    private static EvaluatedFiling Evaluate(Rule rule, RecordValue filing) =>
        Support.Rules.Evaluate(Support.Rules.Unit(rule), filing, FactLookup.None, AsOf);

    private static void Count(ConcurrentDictionary<string, int> kinds, RuleDifferenceKind? kind) =>
        kinds.AddOrUpdate(kind?.ToString() ?? "no difference", 1, (_, count) => count + 1);

    // A comparer that proves nothing would be refuted by nothing.
    private void Report(ConcurrentDictionary<string, int> kinds)
    {
        output.WriteLine(string.Join(", ", kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{kind.Key} {kind.Value}")));
        int all = kinds.Values.Sum();
        int proved = all - kinds.GetValueOrDefault(nameof(RuleDifferenceKind.Changed)) - kinds.GetValueOrDefault(nameof(RuleDifferenceKind.Reworded));
        Assert.True(proved > all * 0.3, $"Only {proved} of {all} are proved.");
    }
}
