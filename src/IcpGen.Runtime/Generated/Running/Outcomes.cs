namespace IcpGen.Generated;

/// <summary>Combines outcomes.</summary>
internal static class Outcomes
{
    internal static RuleOutcome Worse(RuleOutcome left, RuleOutcome right) => Weight(left) >= Weight(right) ? left : right;

    internal static FilingVerdict Verdict(FilingVerdict soFar, RuleOutcome next) =>
        next == RuleOutcome.Violated ? FilingVerdict.Violated
        : next == RuleOutcome.Undetermined && soFar == FilingVerdict.Complies ? FilingVerdict.Undetermined
        : soFar;

    private static int Weight(RuleOutcome outcome) =>
        outcome switch
        {
            RuleOutcome.Violated => 4,
            RuleOutcome.Undetermined => 3,
            RuleOutcome.NotChecked => 2,
            RuleOutcome.Satisfied => 1,
            _ => 0,
        };
}
