using IcpGen.Language.Rules;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Explaining;

/// <summary>A rule and the set that it stands in.</summary>
internal sealed record FoundRule(RuleSet Set, Rule Rule);

/// <summary>Finds rules by their ids and by their clauses, whatever the case.</summary>
internal sealed class RuleFinder(RuleUnit unit)
{
    /// <summary>The rules with an id, or of a clause, in order; all versions of each.</summary>
    public IReadOnlyList<FoundRule> Find(string id) =>
        [.. unit.RuleSets.SelectMany(set => set.Rules.Where(rule => Has(rule.Ids, id) || Has(rule.Clauses, id)).Select(rule => new FoundRule(set, rule)))];

    /// <summary>Why nothing was found, and what was probably meant.</summary>
    public Localized Missing(string id)
    {
        if (unit.RuleSets.SelectMany(set => set.Clauses).FirstOrDefault(clause => Same(clause, id)) is { } open)
        {
            return new($"条款 `{open}` 没有规则", $"no rule stands for the clause `{open}`");
        }

        IEnumerable<string> known = unit.RuleSets.SelectMany(set => set.Clauses.Concat(set.Rules.SelectMany(rule => rule.Ids))).Distinct(StringComparer.Ordinal);
        return Spelling.Nearest(id, known) is { } near
            ? new($"没有编号为 `{id}` 的规则或条款，是否指 `{near}`", $"there is no rule or clause `{id}`; perhaps `{near}` is meant")
            : new($"没有编号为 `{id}` 的规则或条款；用 icpgen clauses -p 省份 查看编号", $"there is no rule or clause `{id}`; icpgen clauses -p PROVINCE lists them");
    }

    private static bool Has(EquatableArray<string> ids, string id) => ids.Any(candidate => Same(candidate, id));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
