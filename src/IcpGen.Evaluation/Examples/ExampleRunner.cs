using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Runs the examples of rules, each over its own rule alone, whenever that is in effect and whatever lifts it.</summary>
public static class ExampleRunner
{
    /// <summary>Runs every example of a unit, in order.</summary>
    public static IReadOnlyList<ExampleResult> Run(RuleUnit unit) =>
        unit.RuleSets.SelectMany(set => set.Rules).SelectMany(rule => Run(unit, rule)).ToArray();

    /// <summary>Runs the examples of one rule, in order.</summary>
    public static IReadOnlyList<ExampleResult> Run(RuleUnit unit, Rule rule) =>
        rule.Examples.Select(example => Run(unit, rule, example)).ToArray();

    private static ExampleResult Run(RuleUnit unit, Rule rule, Example example)
    {
        Setting setting = new(unit, example.Filing, new FactLookup(example.Facts), example.Today);
        RuleResult result = RuleRun.Of(rule, setting);
        ExampleOutcome actual = Outcome(result.Overall);
        bool passed = actual == example.Outcome && (example.At is null || Paths(result, actual).Contains(example.At));
        return new ExampleResult(rule, example, actual, passed, Explain(result, actual));
    }

    private static ExampleOutcome Outcome(Outcome outcome) => outcome switch
    {
        Evaluation.Outcome.Violated => ExampleOutcome.Fails,
        Evaluation.Outcome.Undetermined => ExampleOutcome.Undetermined,
        Evaluation.Outcome.Satisfied => ExampleOutcome.Passes,
        _ => ExampleOutcome.Skipped,
    };

    private static IEnumerable<string?> Paths(RuleResult result, ExampleOutcome outcome) => outcome switch
    {
        ExampleOutcome.Fails => result.Findings.Select(finding => finding.Path),
        ExampleOutcome.Undetermined => result.AllNeeds.Select(need => need.Path),
        _ => [],
    };

    private static string Explain(RuleResult result, ExampleOutcome outcome) => outcome switch
    {
        ExampleOutcome.Fails => "it fails at " + List(result.Findings.Select(finding => finding.Path)),
        ExampleOutcome.Undetermined => "it is undetermined and needs " + List(result.AllNeeds.Select(need => need.Text)),
        ExampleOutcome.Passes => "it passes",
        _ => "it is skipped",
    };

    private static string List(IEnumerable<string> things) => string.Join(", ", things.Distinct().Select(thing => "`" + thing + "`"));
}
