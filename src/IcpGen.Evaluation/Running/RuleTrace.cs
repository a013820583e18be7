using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>
/// How one rule came to its outcome over a filing: what was asked, what was found, and what of it decided. The rule is run alone, whenever
/// it is in effect and whatever lifts it.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">What it came out as; of a rule that only advises, what its advice came out as.</param>
/// <param name="Findings">Its demands that are not met, in order.</param>
/// <param name="Needs">What would decide its open demands, in order, without repetition.</param>
/// <param name="Steps">
/// Its guards that need no element, then its elements (<see cref="ElementTrace"/>) with their own guards and elements, then its statements.
/// </param>
public sealed record RuleTrace(
    Rule Rule, RuleOutcome Outcome, IReadOnlyList<Finding> Findings, IReadOnlyList<Need> Needs, EquatableArray<TraceNode> Steps)
{
    /// <summary>Runs a rule over a filing and keeps what it asks.</summary>
    /// <param name="unit">The unit that the rule belongs to.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="filing">The filing; what is not in it is missing.</param>
    /// <param name="facts">The facts that are known.</param>
    /// <param name="today">The day that <c>today</c> and ages mean.</param>
    public static RuleTrace Of(RuleUnit unit, Rule rule, RecordValue filing, FactLookup facts, DateOnly today)
    {
        Terms terms = new(unit.Vocabulary);
        Recorder recorder = new(terms);
        RuleResult result = RuleRun.Of(new(rule, terms), new Setting(terms, filing, facts, today) { Recorder = recorder });
        return new(rule, result.Overall, result.Findings, result.AllNeeds, Deciding.Mark(recorder.Steps, result.Overall, rule.OnlyAdvises()));
    }

    /// <summary>Runs a rule over one of its examples and keeps what it asks.</summary>
    /// <param name="unit">The unit that the rule belongs to.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="example">The example.</param>
    public static RuleTrace Of(RuleUnit unit, Rule rule, Example example) =>
        Of(unit, rule, example.Filing, new FactLookup(example.Facts), DateOnly.FromDateTime(example.Today));
}
