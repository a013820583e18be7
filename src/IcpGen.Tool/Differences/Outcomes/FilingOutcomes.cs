using IcpGen.Evaluation;

namespace IcpGen.Tool.Differences.Outcomes;

/// <summary>What rules say of a filing.</summary>
/// <param name="Form">Whether the form complies.</param>
/// <param name="File">Whether the file is complete.</param>
/// <param name="Rules">What each rule came out as, by id.</param>
internal sealed record FilingOutcomes(Verdict Form, Verdict File, IReadOnlyDictionary<string, RuleState> Rules)
{
    /// <summary>Where no rules are at hand.</summary>
    public static FilingOutcomes None { get; } = new(Verdict.Undetermined, Verdict.Undetermined, new Dictionary<string, RuleState>());

    /// <summary>The evaluator's report, rule by rule.</summary>
    public static FilingOutcomes Of(EvaluationReport report)
    {
        HashSet<string> warned = [.. report.Findings.Where(finding => finding.Advisory).Select(finding => finding.RuleId)];
        Dictionary<string, RuleState> rules = new(StringComparer.Ordinal);
        foreach (IcpGen.Evaluation.RuleOutcome outcome in report.Outcomes)
        {
            RuleState state = StateOf(outcome.Outcome, warned.Contains(outcome.Rule.Id));
            rules[outcome.Rule.Id] = rules.TryGetValue(outcome.Rule.Id, out RuleState other) && other > state ? other : state;
        }

        return new(report.Form, report.File, rules);
    }

    private static RuleState StateOf(Outcome outcome, bool isWarned) => outcome switch
    {
        Outcome.Violated => RuleState.Violated,
        Outcome.Undetermined => RuleState.Undetermined,
        Outcome.Satisfied => isWarned ? RuleState.Warned : RuleState.Satisfied,
        _ => RuleState.NotApplicable,
    };
}
