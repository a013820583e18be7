using System.ComponentModel;
using System.Diagnostics;
using IcpGen.Generated;

namespace IcpGen;

/// <summary>
/// Checks filings against one province's rules, or those of a rule set of one's own. Generated classes derive from it, one per province and filing model, and hold
/// the rules; this holds their order, their dates, and what lifts what.
/// </summary>
/// <typeparam name="TFiling">The filing model.</typeparam>
/// <typeparam name="TFacts">What answers the facts that no filing holds.</typeparam>
public abstract class FilingValidator<TFiling, TFacts>
    where TFiling : notnull
    where TFacts : class
{
    private readonly RuleInfo[] _rules;

    /// <summary>Makes a validator; generated code calls it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected FilingValidator(Province? province, RuleInfo[] rules, params NotCheckedField[] notChecked)
    {
        Province = province;
        _rules = rules;
        NotChecked = notChecked;
    }

    /// <summary>The province, or null for a rule set of one's own by itself.</summary>
    public Province? Province { get; }

    /// <summary>Its rules, in the order of outcomes.</summary>
    public IReadOnlyList<RuleInfo> Rules => _rules;

    /// <summary>The fields that the rules class declares not checked.</summary>
    public IReadOnlyList<NotCheckedField> NotChecked { get; }

    /// <summary>What the fields are called in the model and for people.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract FieldMap Fields { get; }

    /// <summary>Says what is wrong with a filing, what could not be checked, and the two verdicts.</summary>
    /// <param name="filing">The filing; whatever in it is null is not checked and said to be missing.</param>
    /// <param name="asOf">The dates of the check.</param>
    /// <param name="facts">What answers the facts; without it they are unknown.</param>
    /// <param name="outcomes">Takes each rule's outcome, in the order of <see cref="Rules"/>; empty, or at least as long.</param>
    /// <exception cref="ArgumentNullException"><paramref name="filing"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="asOf"/> lacks a date, or <paramref name="outcomes"/> is neither empty nor long enough.
    /// </exception>
    [DebuggerStepThrough]
    public FilingReport Validate(TFiling filing, AsOf asOf, TFacts? facts = null, Span<RuleOutcome> outcomes = default)
    {
        Details? details = null;
        Judgement judgement = Run(filing, asOf, facts, outcomes, ref details, wantsDetails: true);
        return details?.Report(asOf, judgement) ?? new(Province, asOf, judgement);
    }

    /// <summary>Says only how the form and the file come out. Allocates nothing, unless rules are open and fields are declared not checked.</summary>
    /// <inheritdoc cref="Validate"/>
    [DebuggerStepThrough]
    public Judgement Judge(TFiling filing, AsOf asOf, TFacts? facts = null, Span<RuleOutcome> outcomes = default)
    {
        Details? details = null;
        return Run(filing, asOf, facts, outcomes, ref details, wantsDetails: false);
    }

    /// <summary>Says which documents and procedures a filing needs, which it may need, and which of them are there.</summary>
    /// <param name="filing">The filing; whatever in it is null is not checked and said to be missing.</param>
    /// <param name="asOf">The dates of the check.</param>
    /// <param name="facts">What answers the facts; without it they are unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="filing"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> lacks a date.</exception>
    [DebuggerStepThrough]
    public Checklist Checklist(TFiling filing, AsOf asOf, TFacts? facts = null)
    {
        ArgumentNullException.ThrowIfNull(filing);
        AsOf.ThrowIfNotChosen(asOf);
        ChecklistBuilder checklist = new();
        Details details = new(Province, Fields, NotChecked, checklist);
        for (int index = 0; index < _rules.Length; index++)
        {
            RuleRun run = new(asOf.Current, details);
            if (_rules[index].IsInEffect(asOf.Rules) && Lift(index, filing, asOf, facts, run, out _) is { IsTrue: false } lift)
            {
                details.Begin(_rules[index], lift);
                Check(index, filing, facts, ref run);
            }
        }

        return checklist.Build();
    }

    /// <summary>Checks one rule; generated.</summary>
    /// <param name="rule">Its index.</param>
    /// <param name="filing">The filing.</param>
    /// <param name="facts">What answers the facts, or null.</param>
    /// <param name="run">Takes what the rule's statements say.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void Check(int rule, TFiling filing, TFacts? facts, ref RuleRun run);

    /// <summary>Whether a rule that lifts others applies; generated where there is one.</summary>
    /// <param name="rule">Its index.</param>
    /// <param name="filing">The filing.</param>
    /// <param name="facts">What answers the facts, or null.</param>
    /// <param name="run">Knows the day, and whether details are wanted.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Truth Applies(int rule, TFiling filing, TFacts? facts, in RuleRun run) => Truth.False;

    private Judgement Run(
        TFiling filing, AsOf asOf, TFacts? facts, Span<RuleOutcome> outcomes, ref Details? details, bool wantsDetails)
    {
        ArgumentNullException.ThrowIfNull(filing);
        AsOf.ThrowIfNotChosen(asOf);
        if (!outcomes.IsEmpty && outcomes.Length < _rules.Length)
        {
            throw new ArgumentException($"There are {_rules.Length} rules; there is room for {outcomes.Length} outcomes.", nameof(outcomes));
        }

        FilingVerdict form = FilingVerdict.Complies;
        FilingVerdict file = FilingVerdict.Complies;
        for (int index = 0; index < _rules.Length; index++)
        {
            RuleOutcome outcome = RuleOutcome.NotApplicable;
            if (_rules[index].IsInEffect(asOf.Rules))
            {
                RuleRun run = Walk(index, filing, asOf, facts, ref details, wantsDetails);
                form = Outcomes.Verdict(form, run.Form);
                file = Outcomes.Verdict(file, run.File);
                outcome = Outcomes.Worse(run.Form, run.File);
                if (outcome == RuleOutcome.NotApplicable && run.Tells)
                {
                    // A broken or open `should` blocks nothing: where it applies, the rule counts as met.
                    outcome = RuleOutcome.Satisfied;
                }
            }

            if (!outcomes.IsEmpty)
            {
                outcomes[index] = outcome;
            }
        }

        return new(form, file);
    }

    private RuleRun Walk(int index, TFiling filing, AsOf asOf, TFacts? facts, ref Details? details, bool wantsDetails)
    {
        RuleRun run = new(asOf.Current, null);
        Truth lift = Lift(index, filing, asOf, facts, run, out int lifter);
        if (!lift.IsTrue)
        {
            Check(index, filing, facts, ref run);
        }

        bool hasMore = lift.IsTrue || NeedsTelling(run.Form) || NeedsTelling(run.File) || NeedsTelling(run.Advice);
        if (hasMore && (wantsDetails || NotChecked.Count > 0))
        {
            details ??= new(Province, Fields, NotChecked, checklist: null);
            Tell(index, lifter, filing, asOf, facts, details);
        }

        if (lift.IsUnknown)
        {
            run.LiftDoubtfully();
        }

        if (hasMore && NotChecked.Count > 0)
        {
            run.Excuse(details!);
        }

        return run;
    }

    private void Tell(int index, int lifter, TFiling filing, AsOf asOf, TFacts? facts, Details details)
    {
        RuleRun telling = new(asOf.Current, details);
        Truth lift = Lift(index, filing, asOf, facts, telling, out _);
        if (lift.IsTrue)
        {
            details.Lift(_rules[index], _rules[lifter]);
            return;
        }

        details.Begin(_rules[index], lift);
        Check(index, filing, facts, ref telling);
        details.End();
    }

    private Truth Lift(int index, TFiling filing, AsOf asOf, TFacts? facts, in RuleRun run, out int by)
    {
        Truth lift = Truth.False;
        by = -1;
        foreach (int lifter in _rules[index].Lifters)
        {
            if (!_rules[lifter].IsInEffect(asOf.Rules))
            {
                continue;
            }

            lift |= Applies(lifter, filing, facts, run) && !Lift(lifter, filing, asOf, facts, run, out _);
            if (lift.IsTrue)
            {
                by = lifter;
                break;
            }
        }

        return lift;
    }

    private static bool NeedsTelling(RuleOutcome outcome) => outcome is RuleOutcome.Violated or RuleOutcome.Undetermined;
}
