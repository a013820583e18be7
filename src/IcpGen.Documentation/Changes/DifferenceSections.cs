using IcpGen.Language.Comparing;

namespace IcpGen.Documentation.Changes;

/// <summary>Changes of rules that belong together: those of one set, or those that several sets share.</summary>
/// <param name="Set">What differs of the set, or null for the shared ones.</param>
/// <param name="Entries">The changes.</param>
internal sealed record DifferenceSection(RuleSetDifference? Set, IReadOnlyList<DifferenceEntry> Entries);

/// <summary>One change, and all rules that it befell: a definition that changed changes every rule that uses it.</summary>
internal sealed record DifferenceEntry(IReadOnlyList<RuleDifference> Rules)
{
    /// <summary>The first of the rules; what is told of it holds for all.</summary>
    public RuleDifference First => Rules[0];
}

/// <summary>Arranges what changed for reading: what several sets share comes first and once, then set by set.</summary>
internal static class DifferenceSections
{
    /// <summary>The sections, those without anything left out.</summary>
    public static IReadOnlyList<DifferenceSection> Of(UnitDifference difference)
    {
        ILookup<string, string> setsOf = difference.Sets
            .SelectMany(set => set.Rules, (set, rule) => (set.Set.Name, Key: Key(rule)))
            .ToLookup(pair => pair.Key, pair => pair.Name, StringComparer.Ordinal);
        bool IsShared(RuleDifference rule) => setsOf[Key(rule)].Distinct(StringComparer.Ordinal).Skip(1).Any();

        DifferenceSection shared = new(null, Entries(difference.Sets.SelectMany(set => set.Rules).Where(IsShared)));
        IEnumerable<DifferenceSection> own = difference.Sets.Select(set => new DifferenceSection(set, Entries(set.Rules.Where(rule => !IsShared(rule)))));
        return [.. own.Prepend(shared).Where(HasContent)];
    }

    private static bool HasContent(DifferenceSection section) =>
        section.Entries.Count > 0 || section.Set is { Changes.Count: > 0 } or { Old: null } or { New: null };

    private static DifferenceEntry[] Entries(IEnumerable<RuleDifference> rules) =>
        [.. rules.GroupBy(Key, StringComparer.Ordinal).Select(same => new DifferenceEntry([.. same]))];

    // A rule that is new, gone or renumbered is told by itself.
    private static string Key(RuleDifference rule) => rule.Changes.Count == 0
        ? $"{rule.Kind} {rule.Old?.Id} {rule.New?.Id} {rule.Rule.EffectiveFrom?.Ticks}"
        : string.Join('\n', rule.Changes.Select(change => $"{change.Aspect} {change.Effect}\n{change.Old?.Text}\n{change.New?.Text}").Prepend(rule.Kind.ToString()));
}
