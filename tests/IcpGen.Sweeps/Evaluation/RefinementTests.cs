using CsCheck;
using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

/// <summary>What the three answers promise: whatever is filled in later, a known answer stays, and an unknown one says what to fill in.</summary>
public class RefinementTests
{
    private static readonly AsOf Day = AsOf.On(new(2026, 1, 31));

    [Fact]
    public void Filling_in_a_form_never_overturns_a_known_answer() => Gen.Select(SmallConditions.All, SmallFilings.Complete, SmallFilings.Coins).Sample((condition, complete, blanks) =>
    {
        EvaluatedRule draft = Outcome(condition, SmallFilings.Blank(complete, blanks));

        return draft.Outcome == RuleOutcome.Undetermined || draft.Outcome == Outcome(condition, complete).Outcome;
    }, iter: 5_000);

    [Fact]
    public void An_unknown_answer_always_names_what_would_decide_it() => Gen.Select(SmallConditions.All, SmallFilings.Complete, SmallFilings.Coins).Sample((condition, complete, blanks) =>
    {
        FilingReport report = Evaluate(condition, SmallFilings.Blank(complete, blanks)).Report;

        return report.Undetermined.All(open => open.Needs.Count > 0) && report.Undetermined.Count == (report.Form == FilingVerdict.Undetermined ? 1 : 0);
    }, iter: 5_000);

    private static EvaluatedRule Outcome(Expression condition, RecordValue filing) => Evaluate(condition, filing).Rules[0];

    private static EvaluatedFiling Evaluate(Expression condition, RecordValue filing) =>
        Support.Rules.Evaluate(Unit(Rule("SH-1", Require(condition))), filing, FactLookup.None, Day);
}
