using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Everything that one rule says of a filing.</summary>
/// <param name="Outcome">What it came out as.</param>
/// <param name="Findings">Its demands that are not met.</param>
/// <param name="Needs">What would decide its open demands, or null where none is open.</param>
/// <param name="AdvisoryNeeds">What would decide its open <c>should</c>s, or null where none is open.</param>
/// <param name="Due">Its lines of the checklist.</param>
internal sealed record RuleResult(
    RuleOutcome Outcome,
    EquatableArray<Finding> Findings,
    EquatableArray<Need>? Needs,
    EquatableArray<Need>? AdvisoryNeeds,
    EquatableArray<Due> Due)
{
    /// <summary>
    /// What the rule came out as where it is looked at alone. One that only advises blocks nothing; it comes out as its advice does.
    /// </summary>
    public Outcome Overall =>
        !Outcome.Rule.OnlyAdvises() ? Outcome.Outcome
        : Findings.Count > 0 ? Evaluation.Outcome.Violated
        : AdvisoryNeeds is not null ? Evaluation.Outcome.Undetermined
        : Outcome.Outcome;

    /// <summary>What would decide its open demands and its open advice.</summary>
    public EquatableArray<Need> AllNeeds => Evaluation.Needs.Union(Needs ?? default, AdvisoryNeeds ?? default);

    public static RuleResult NotApplicable(Rule rule) =>
        new(new RuleOutcome(rule, default, default, default), default, null, null, default);

    /// <summary>
    /// The result where it is not known whether another rule lifts this one: what is broken is open instead, what is satisfied stays.
    /// </summary>
    public RuleResult PerhapsLifted(EquatableArray<Need> lift)
    {
        bool isBroken = Findings.Any(finding => !finding.Advisory);
        bool warns = Findings.Any(finding => finding.Advisory);
        return new RuleResult(
            Outcome with { Form = Unless(Outcome.Form), File = Unless(Outcome.File) },
            default,
            isBroken ? Evaluation.Needs.Union(Needs ?? default, lift) : Needs,
            warns ? Evaluation.Needs.Union(AdvisoryNeeds ?? default, lift) : AdvisoryNeeds,
            Due.Select(due => due with { Certainty = Certainty.Perhaps }).ToEquatableArray());
    }

    private static Outcome Unless(Outcome outcome) =>
        outcome == Evaluation.Outcome.Violated ? Evaluation.Outcome.Undetermined : outcome;
}
