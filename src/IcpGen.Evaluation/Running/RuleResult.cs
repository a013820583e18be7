using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Everything that one rule says of a filing.</summary>
/// <param name="Rule">What it came out as.</param>
/// <param name="Findings">Its demands that are not met.</param>
/// <param name="Needs">What would decide its open demands, or null where none is open.</param>
/// <param name="AdvisoryNeeds">What would decide its open <c>should</c>s, or null where none is open.</param>
/// <param name="Due">Its lines of the checklist; those for the same thing are not merged.</param>
internal sealed record RuleResult(
    EvaluatedRule Rule,
    IReadOnlyList<Finding> Findings,
    EquatableArray<Need>? Needs,
    EquatableArray<Need>? AdvisoryNeeds,
    Checklist Due)
{
    /// <summary>
    /// What the rule came out as where it is looked at alone. One that only advises blocks nothing; it comes out as its advice does.
    /// </summary>
    public RuleOutcome Overall =>
        !Rule.Rule.OnlyAdvises() ? Rule.Outcome
        : Findings.Count > 0 ? RuleOutcome.Violated
        : AdvisoryNeeds is not null ? RuleOutcome.Undetermined
        : Rule.Outcome;

    /// <summary>What would decide its open demands and its open advice.</summary>
    public EquatableArray<Need> AllNeeds => Evaluation.Needs.Union(Needs ?? default, AdvisoryNeeds ?? default);

    public static RuleResult NotApplicable(Rule rule) =>
        new(new(rule, RuleOutcome.NotApplicable, RuleOutcome.NotApplicable, RuleOutcome.NotApplicable), [], null, null, new([], [], []));

    /// <summary>
    /// The result where it is not known whether another rule lifts this one: what is broken is open instead, what is satisfied stays.
    /// </summary>
    public RuleResult PerhapsLifted(EquatableArray<Need> lift) => new(
        Rule with { Form = Unless(Rule.Form), File = Unless(Rule.File) },
        [],
        IsBroken(FindingSeverity.Error) ? Evaluation.Needs.Union(Needs ?? default, lift) : Needs,
        IsBroken(FindingSeverity.Warning) ? Evaluation.Needs.Union(AdvisoryNeeds ?? default, lift) : AdvisoryNeeds,
        new(
            [.. Due.Documents.Select(line => line with { Certainty = Certainty.Perhaps })],
            [.. Due.Procedures.Select(line => line with { Certainty = Certainty.Perhaps })],
            [.. Due.Notices.Select(line => line with { Certainty = Certainty.Perhaps })]));

    private static RuleOutcome Unless(RuleOutcome outcome) => outcome == RuleOutcome.Violated ? RuleOutcome.Undetermined : outcome;

    private bool IsBroken(FindingSeverity severity) => Findings.Any(finding => finding.Severity == severity);
}
