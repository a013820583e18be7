using System.Collections.Concurrent;
using IcpGen.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Support;

/// <summary>How often each rule of a province came out as what.</summary>
internal sealed class OutcomeCounts(ProvinceRules province)
{
    private readonly ConcurrentDictionary<(string Rule, Outcome Outcome), int> _counts = new();

    internal void Add(EvaluationReport report)
    {
        foreach (Evaluation.RuleOutcome outcome in report.Outcomes)
        {
            _counts.AddOrUpdate((outcome.Rule.Id, outcome.Outcome), 1, (_, count) => count + 1);
        }
    }

    /// <summary>A line for each rule.</summary>
    internal IEnumerable<string> Lines =>
        province.Rules.Select(rule => $"{rule.Id}: {string.Join(", ", Enum.GetValues<Outcome>().Select(outcome => $"{Count(rule, outcome)} {outcome}"))}");

    /// <summary>What some rule can come out as and never did.</summary>
    internal IEnumerable<string> NeverSeen =>
        from rule in province.Rules
        from outcome in Possible(rule)
        where Count(rule, outcome) == 0
        select $"{rule.Id} {outcome}";

    // A notice is always met where it applies, and so is advice.
    private static IEnumerable<Outcome> Possible(Rule rule) =>
        rule.Statements.All(statement => statement is NoticeStatement or RequireStatement { Advisory: true })
            ? [Outcome.Satisfied, Outcome.NotApplicable]
            : Enum.GetValues<Outcome>();

    private int Count(Rule rule, Outcome outcome) => _counts.GetValueOrDefault((rule.Id, outcome));
}
