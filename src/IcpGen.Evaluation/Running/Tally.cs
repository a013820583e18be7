using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Combines a rule's statements over its elements: violated, then undetermined, then satisfied, then not applicable.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Part, Outcome> _outcomes = [];
    private readonly List<Finding> _findings = [];
    private readonly List<Need> _needs = [];
    private readonly List<Need> _advisoryNeeds = [];
    private bool _isOpen;
    private bool _isAdviceOpen;

    public List<Due> Due { get; } = [];

    /// <summary>Counts a demand. Under an unknown guard it is satisfied where it is met anyway, else open.</summary>
    public Outcome Count(Part part, Answer guard, Answer condition, Func<Finding> broken)
    {
        if (part == Part.Advice)
        {
            Tell(guard);
        }

        if (condition.IsTrue)
        {
            return Raise(part, Outcome.Satisfied);
        }

        if (guard.IsUnknown || condition.IsUnknown)
        {
            return LeaveOpen(part, Needs.Union(guard.Needs, condition.Needs));
        }

        _findings.Add(broken());
        return Raise(part, Outcome.Violated);
    }

    /// <summary>Counts something that blocks nothing: it is satisfied wherever it applies.</summary>
    public Outcome Tell(Answer guard) => guard.IsTrue ? Raise(Part.Advice, Outcome.Satisfied) : Outcome.NotApplicable;

    public Outcome LeaveOpen(Part part, EquatableArray<Need> needs)
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

        return Raise(part, Outcome.Undetermined);
    }

    public RuleResult Result(Rule rule) => new(
        new RuleOutcome(rule, Of(Part.Form), Of(Part.File), Of(Part.Advice)),
        _findings.ToEquatableArray(),
        _isOpen ? Needs.Union(_needs) : null,
        _isAdviceOpen ? Needs.Union(_advisoryNeeds) : null,
        Due.ToEquatableArray());

    private Outcome Of(Part part) => _outcomes.TryGetValue(part, out Outcome outcome) ? outcome : Outcome.NotApplicable;

    private Outcome Raise(Part part, Outcome outcome)
    {
        // Advice that is broken or open warns or waits, and blocks nothing.
        bool counts = part != Part.Advice || outcome == Outcome.Satisfied;
        if (counts && outcome > Of(part))
        {
            _outcomes[part] = outcome;
        }

        return outcome;
    }
}
