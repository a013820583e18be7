using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Runs the examples of rules, each over its own rule alone, whenever that is in effect and whatever lifts it.</summary>
public static class ExampleRunner
{
    /// <summary>Runs every example of a unit, in order.</summary>
    public static IReadOnlyList<ExampleResult> Run(RuleUnit unit) =>
        [.. unit.RuleSets.SelectMany(set => set.Rules).SelectMany(rule => Run(unit, rule))];

    /// <summary>Runs the examples of one rule, in order.</summary>
    public static IReadOnlyList<ExampleResult> Run(RuleUnit unit, Rule rule)
    {
        Terms terms = new(unit.Vocabulary);
        PreparedRule prepared = new(rule, terms);
        return [.. rule.Examples.Select(example => Run(prepared, terms, example))];
    }

    private static ExampleResult Run(PreparedRule rule, Terms terms, Example example)
    {
        Setting setting = new(terms, example.Filing, new FactLookup(example.Facts), DateOnly.FromDateTime(example.Today));
        RuleResult result = RuleRun.Of(rule, setting);
        ExampleOutcome actual = Outcome(result.Overall);
        bool passed = actual == example.Outcome && (example.At is null || Paths(result, actual).Any(path => path.ToString() == example.At));
        return new(rule.Rule, example, actual, passed, Explain(result, actual));
    }

    private static ExampleOutcome Outcome(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Violated => ExampleOutcome.Fails,
        RuleOutcome.Undetermined => ExampleOutcome.Undetermined,
        RuleOutcome.Satisfied => ExampleOutcome.Passes,
        _ => ExampleOutcome.Skipped,
    };

    private static IEnumerable<FieldPath> Paths(RuleResult result, ExampleOutcome outcome) => outcome switch
    {
        ExampleOutcome.Fails => result.Findings.Select(finding => finding.Path),
        ExampleOutcome.Undetermined => result.AllNeeds.Select(need => need.Path),
        _ => [],
    };

    private static string Explain(RuleResult result, ExampleOutcome outcome) => outcome switch
    {
        ExampleOutcome.Fails => "it fails at " + List(result.Findings.Select(finding => finding.Path)),
        ExampleOutcome.Undetermined => "it is undetermined and needs " + List(result.AllNeeds),
        ExampleOutcome.Passes => "it passes",
        _ => "it is skipped",
    };

    private static string List(IEnumerable<object> things) => string.Join(", ", things.Distinct().Select(thing => $"`{thing}`"));
}
