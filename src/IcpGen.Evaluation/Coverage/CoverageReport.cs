using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>How much of rules their examples show.</summary>
/// <param name="Rules">Each rule, in order.</param>
public sealed record CoverageReport(EquatableArray<RuleCoverage> Rules)
{
    /// <summary>Runs the examples of rules and gathers what they show.</summary>
    /// <param name="unit">The unit that the rules belong to.</param>
    /// <param name="rules">The rules whose examples count. What one of them shows of a definition counts for all that use it.</param>
    public static CoverageReport Of(RuleUnit unit, IEnumerable<Rule> rules)
    {
        Rule[] all = rules.ToArray();
        ShownPoints shown = new();
        foreach (Rule rule in all)
        {
            foreach (Example example in rule.Examples)
            {
                shown.Add(RuleTrace.Of(unit, rule, example));
            }
        }

        return new(all.Select(rule => Of(rule, shown)).ToEquatableArray());
    }

    private static RuleCoverage Of(Rule rule, ShownPoints shown)
    {
        ILookup<bool, CoveragePoint> points = RulePoints.Of(rule).Distinct().ToLookup(shown.Contains);
        return new(rule, points[true].ToEquatableArray(), points[false].ToEquatableArray());
    }
}

/// <summary>How much of a rule examples show.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Covered">What is shown, in order.</param>
/// <param name="Uncovered">What is not shown, in order.</param>
public sealed record RuleCoverage(Rule Rule, EquatableArray<CoveragePoint> Covered, EquatableArray<CoveragePoint> Uncovered);

/// <summary>How many points there are, and how many are covered.</summary>
/// <param name="Covered">How many are covered.</param>
/// <param name="All">How many there are.</param>
public readonly record struct CoverageCount(int Covered, int All)
{
    /// <summary>Per cent, rounded down; 100 of nothing.</summary>
    public int Percent => All == 0 ? 100 : (int)(100L * Covered / All);

    /// <summary>Counts the points of rules, each once.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="kind">The kind to count, or null for all.</param>
    public static CoverageCount Of(IEnumerable<RuleCoverage> rules, CoverageKind? kind = null)
    {
        HashSet<CoveragePoint> covered = [];
        HashSet<CoveragePoint> all = [];
        foreach (RuleCoverage rule in rules)
        {
            covered.UnionWith(rule.Covered.Where(point => kind is null || point.Kind == kind));
            all.UnionWith(rule.Uncovered.Where(point => kind is null || point.Kind == kind));
        }

        all.UnionWith(covered);
        return new(covered.Count, all.Count);
    }
}
