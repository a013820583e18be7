using IcpGen.Evaluation;
using IcpGen.Language.Rules;
using IcpGen.Tool.Sources;

namespace IcpGen.Tool.Testing;

/// <summary>What came of the examples of rules.</summary>
/// <param name="Sets">The rule sets with rules to test, in order.</param>
/// <param name="Failures">The examples that came out otherwise than they say, in order.</param>
internal sealed record TestResults(IReadOnlyList<SetResults> Sets, IReadOnlyList<ExampleFailure> Failures)
{
    /// <summary>How much is covered, a definition counted once.</summary>
    public CoverageCount Total => CoverageCount.Of(Rules);

    /// <summary>Every rule's coverage, in order.</summary>
    public IEnumerable<RuleCoverage> Rules => Sets.SelectMany(set => set.Rules);

    /// <summary>Runs the examples in the files that a command was given.</summary>
    public static TestResults Of(CompiledRules compiled)
    {
        RuleUnit unit = compiled.Result.Unit;
        (RuleSet Set, Rule Rule)[] chosen = [.. ChosenBy(compiled)];
        Dictionary<Rule, RuleCoverage> coverage = new(ReferenceEqualityComparer.Instance);
        foreach (RuleCoverage rule in CoverageReport.Of(unit, chosen.Select(one => one.Rule)).Rules)
        {
            coverage[rule.Rule] = rule;
        }

        ExampleResult[] results = [.. chosen.SelectMany(one => ExampleRunner.Run(unit, one.Rule))];
        ExampleFailure[] failures = [.. results.Where(result => !result.Passed).Select(result => ExampleFailure.Of(unit, result))];
        return new(
            [.. chosen.GroupBy(one => one.Set.Name, StringComparer.Ordinal).Select(set => new SetResults(
                set.First().Set,
                [.. set.Select(one => coverage[one.Rule])],
                failures.Count(failure => set.Any(one => ReferenceEquals(one.Rule, failure.Rule)))))],
            failures);
    }

    /// <summary>The rules that stand in the files that a command was given.</summary>
    public static IEnumerable<(RuleSet Set, Rule Rule)> ChosenBy(CompiledRules compiled)
    {
        HashSet<string> paths = [.. compiled.Files.Select(file => file.Path)];
        return compiled.Result.Unit.RuleSets.SelectMany(set => set.Rules, (set, rule) => (set, rule)).Where(one => paths.Contains(one.rule.Span.Path));
    }
}

/// <summary>What came of the examples of one rule set.</summary>
/// <param name="Set">The rule set.</param>
/// <param name="Rules">The coverage of its rules, in order.</param>
/// <param name="Failed">How many of its examples came out otherwise than they say.</param>
internal sealed record SetResults(RuleSet Set, IReadOnlyList<RuleCoverage> Rules, int Failed)
{
    /// <summary>How many examples it has.</summary>
    public int Examples => Rules.Sum(rule => rule.Rule.Examples.Count);
}
