using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Combines a rule's statements over its elements: violated, then undetermined, then satisfied, then not applicable.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Part, RuleOutcome> _outcomes = [];
    private readonly List<Finding> _findings = [];
    private readonly List<Need> _needs = [];
    private readonly List<Need> _advisoryNeeds = [];
    private bool _isOpen;
    private bool _isAdviceOpen;

    /// <summary>The documents that are due or may be, in order of mention.</summary>
    public List<DocumentLine> Documents { get; } = [];

    /// <summary>The procedures that are due or may be.</summary>
    public List<ProcedureLine> Procedures { get; } = [];

    /// <summary>What is told, or may have to be.</summary>
    public List<NoticeLine> Notices { get; } = [];

    /// <summary>Counts a demand. Under an unknown guard it is satisfied where it is met anyway, else open.</summary>
    public RuleOutcome Count(Part part, Answer guard, Answer condition, Func<Finding> broken)
    {
        if (part == Part.Advice)
        {
            Tell(guard);
        }

        if (condition.IsTrue)
        {
            return Raise(part, RuleOutcome.Satisfied);
        }

        if (guard.IsUnknown || condition.IsUnknown)
        {
            return LeaveOpen(part, Needs.Union(guard.Needs, condition.Needs));
        }

        _findings.Add(broken());
        return Raise(part, RuleOutcome.Violated);
    }

    /// <summary>Counts something that blocks nothing: it is satisfied wherever it applies.</summary>
    public RuleOutcome Tell(Answer guard) => guard.IsTrue ? Raise(Part.Advice, RuleOutcome.Satisfied) : RuleOutcome.NotApplicable;

    public RuleOutcome LeaveOpen(Part part, EquatableArray<Need> needs)
    {
        if (part == Part.Advice)
        {
            _isAdviceOpen = true;
            _advisoryNeeds.AddRange(needs);
        }
        else
        {
            _isOpen = true;
            _needs.AddRange(needs);
        }

        return Raise(part, RuleOutcome.Undetermined);
    }

    public RuleResult Result(Rule rule) => new(
        new(rule, Of(Part.Form), Of(Part.File), Of(Part.Advice)),
        _findings,
        _isOpen ? Needs.Union(_needs) : null,
        _isAdviceOpen ? Needs.Union(_advisoryNeeds) : null,
        new(Documents, Procedures, Notices));

    private RuleOutcome Of(Part part) => _outcomes.GetValueOrDefault(part, RuleOutcome.NotApplicable);

    private RuleOutcome Raise(Part part, RuleOutcome outcome)
    {
        // Advice that is broken or open warns or waits, and blocks nothing.
        if (part != Part.Advice || outcome == RuleOutcome.Satisfied)
        {
            _outcomes[part] = Outcomes.Worse(Of(part), outcome);
        }

        return outcome;
    }
}
