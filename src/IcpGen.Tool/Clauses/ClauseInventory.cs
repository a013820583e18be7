using IcpGen.Language.Rules;

namespace IcpGen.Tool.Clauses;

/// <summary>A clause and the rules that stand for it; without a rule it is not covered.</summary>
internal sealed record ClauseEntry(string Id, IReadOnlyList<Rule> Rules)
{
    /// <summary>Whether a rule stands for it.</summary>
    public bool IsCovered => Rules.Count > 0;

    /// <summary>What becomes of it.</summary>
    public IReadOnlyList<ClauseKind> Kinds { get; } = KindsOf(Rules);

    /// <summary>What rules do, each kind once.</summary>
    public static IReadOnlyList<ClauseKind> KindsOf(IEnumerable<Rule> rules) =>
        [.. rules.SelectMany(rule => rule.Statements).Select(ClauseKinds.Of).Distinct().Order()];
}

/// <summary>A province's clauses, in the order of its inventory.</summary>
internal sealed record ProvinceClauses(ProvinceRules Province, IReadOnlyList<ClauseEntry> Clauses)
{
    /// <summary>How many clauses a rule stands for.</summary>
    public int Covered => Clauses.Count(clause => clause.IsCovered);

    /// <summary>How many clauses are covered in one of these ways. A clause that is covered in several counts in each.</summary>
    public int CoveredBy(params ClauseKind[] kinds) => Clauses.Count(clause => clause.Kinds.Any(kinds.Contains));
}

/// <summary>Tells clause by clause what the rules make of the requirements.</summary>
internal static class ClauseInventory
{
    /// <summary>The clauses of some provinces.</summary>
    public static IReadOnlyList<ProvinceClauses> Of(IEnumerable<ProvinceRules> provinces) => [.. provinces.Select(Of)];

    private static ProvinceClauses Of(ProvinceRules province)
    {
        ILookup<string, Rule> rules = province.Rules
            .SelectMany(rule => rule.Clauses, (rule, clause) => (rule, clause))
            .ToLookup(pair => pair.clause, pair => pair.rule, StringComparer.Ordinal);
        return new(province, [.. province.Clauses.Select(clause => new ClauseEntry(clause, [.. rules[clause]]))]);
    }
}
