namespace IcpGen.Evaluation;

/// <summary>How elements, statements and parts combine: violated, then undetermined, then satisfied, then not applicable.</summary>
internal static class Outcomes
{
    private static readonly RuleOutcome[] FromTheLightest = [RuleOutcome.NotApplicable, RuleOutcome.Satisfied, RuleOutcome.Undetermined, RuleOutcome.Violated];

    /// <summary>What outweighs all others; not applicable of none.</summary>
    public static RuleOutcome Worst(IEnumerable<RuleOutcome> outcomes) => outcomes.Aggregate(RuleOutcome.NotApplicable, Worse);

    public static RuleOutcome Worse(RuleOutcome left, RuleOutcome right) => Weight(left) >= Weight(right) ? left : right;

    /// <summary>What rules together say of the form, or of the file.</summary>
    public static FilingVerdict Judge(IEnumerable<RuleOutcome> outcomes) => Worst(outcomes) switch
    {
        RuleOutcome.Violated => FilingVerdict.Violated,
        RuleOutcome.Undetermined => FilingVerdict.Undetermined,
        _ => FilingVerdict.Complies,
    };

    private static int Weight(RuleOutcome outcome) => Array.IndexOf(FromTheLightest, outcome);
}
