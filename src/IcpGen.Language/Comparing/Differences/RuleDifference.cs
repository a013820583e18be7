using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>A rule that is not what it was.</summary>
/// <param name="Old">As it was, or null where it is new.</param>
/// <param name="New">As it is, or null where it is gone.</param>
/// <param name="Changes">What changed; none where the rule is new, gone, or bears another number.</param>
public sealed record RuleDifference(Rule? Old, Rule? New, EquatableArray<RuleChange> Changes)
{
    /// <summary>The rule as it is, or as it was where it is gone.</summary>
    public Rule Rule => New ?? Old!;

    /// <summary>What the changes come to.</summary>
    public RuleDifferenceKind Kind { get; } = KindOf(Old, New, Changes);

    private static RuleDifferenceKind KindOf(Rule? old, Rule? @new, EquatableArray<RuleChange> changes) =>
        old is null ? RuleDifferenceKind.Added
        : @new is null ? RuleDifferenceKind.Removed
        : changes.Count == 0 ? RuleDifferenceKind.Renumbered
        : KindOf([.. changes.Where(change => change.Effect != Effect.None)], isText: changes.All(change => change.Aspect is Aspect.Document or > Aspect.Override));

    // Changes in both directions prove nothing together.
    private static RuleDifferenceKind KindOf(RuleChange[] deciding, bool isText)
    {
        Effect? only = deciding.Select(change => change.Effect).Distinct().Count() == 1 ? deciding[0].Effect : null;
        bool isScope = deciding.All(change => change.Aspect is Aspect.Guard or Aspect.Walk or Aspect.Period);
        return only switch
        {
            Effect.Tightens => isScope ? RuleDifferenceKind.AppliesToMore : RuleDifferenceKind.Tightened,
            Effect.Relaxes => isScope ? RuleDifferenceKind.AppliesToFewer : RuleDifferenceKind.Relaxed,
            null when deciding.Length == 0 && isText => RuleDifferenceKind.Reworded,
            _ => RuleDifferenceKind.Changed,
        };
    }
}

/// <summary>What became of a rule.</summary>
public enum RuleDifferenceKind
{
    /// <summary>It is new.</summary>
    Added,
    /// <summary>It is gone.</summary>
    Removed,
    /// <summary>It is the same under another id.</summary>
    Renumbered,
    /// <summary>Proved: what it found wrong it still does, and perhaps more.</summary>
    Tightened,
    /// <summary>Proved: what passed still does, and perhaps more.</summary>
    Relaxed,
    /// <summary>It demands the same, proved to be of all filings of before and perhaps more.</summary>
    AppliesToMore,
    /// <summary>It demands the same, proved to be of no other filings than before and perhaps of fewer.</summary>
    AppliesToFewer,
    /// <summary>It decides otherwise, and neither direction is proved.</summary>
    Changed,
    /// <summary>It decides as before; what it says or is called differs.</summary>
    Reworded,
}
