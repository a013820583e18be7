using IcpGen.Evaluation;

namespace IcpGen.Tool.Differences.Outcomes;

/// <summary>What rules say of a filing.</summary>
/// <param name="Form">Whether the form complies.</param>
/// <param name="File">Whether the file is complete.</param>
/// <param name="Rules">What each rule came out as, by id.</param>
internal sealed record FilingOutcomes(FilingVerdict Form, FilingVerdict File, IReadOnlyDictionary<string, RuleState> Rules)
{
    /// <summary>Where no rules are at hand.</summary>
    public static FilingOutcomes None { get; } = new(FilingVerdict.Undetermined, FilingVerdict.Undetermined, new Dictionary<string, RuleState>());

    /// <summary>What the evaluator says, rule by rule.</summary>
    public static FilingOutcomes Of(EvaluatedFiling evaluated)
    {
        HashSet<string> warned = [.. evaluated.Report.Warnings.Select(finding => finding.Rule.Id)];
        Dictionary<string, RuleState> rules = new(StringComparer.Ordinal);
        foreach (EvaluatedRule rule in evaluated.Rules)
        {
            RuleState state = StateOf(rule.Outcome, warned.Contains(rule.Rule.Id));
            rules[rule.Rule.Id] = rules.TryGetValue(rule.Rule.Id, out RuleState other) && other > state ? other : state;
        }

        return new(evaluated.Report.Form, evaluated.Report.File, rules);
    }

    private static RuleState StateOf(RuleOutcome outcome, bool isWarned) => outcome switch
    {
        RuleOutcome.Violated => RuleState.Violated,
        RuleOutcome.Undetermined => RuleState.Undetermined,
        RuleOutcome.Satisfied => isWarned ? RuleState.Warned : RuleState.Satisfied,
        _ => RuleState.NotApplicable,
    };
}
