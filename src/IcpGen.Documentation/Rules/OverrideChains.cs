using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Rules;

/// <summary>A rule at the other end of a lift, and the lifts beyond it.</summary>
/// <param name="Rule">Its first id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Because">Why the one lifts the other, as its author says.</param>
/// <param name="Further">What that rule lifts in its turn, or what lifts it.</param>
internal sealed record LiftLink(string Rule, string Title, string Because, IReadOnlyList<LiftLink> Further);

/// <summary>Follows lifts from rule to rule, in either direction.</summary>
internal sealed class OverrideChains(RuleSet set, string language)
{
    /// <summary>What a rule lifts, what that lifts, and so on.</summary>
    public IReadOnlyList<LiftLink> LiftedBy(Rule rule) => LiftedBy(rule, [rule.Id]);

    /// <summary>What lifts a rule, what lifts that, and so on.</summary>
    public IReadOnlyList<LiftLink> LiftersOf(Rule rule) => LiftersOf(rule, [rule.Id]);

    // A circle, which the compiler refuses, is followed once.
    private IReadOnlyList<LiftLink> LiftedBy(Rule rule, IReadOnlyList<string> passed) =>
    [
        .. rule.Overrides
            .Where(lift => !passed.Contains(lift.RuleId))
            .SelectMany(lift => set.Rules.Where(lifted => lifted.Id == lift.RuleId).Take(1).Select(lifted => Link(lifted, lift, LiftedBy(lifted, [.. passed, lifted.Id])))),
    ];

    private IReadOnlyList<LiftLink> LiftersOf(Rule rule, IReadOnlyList<string> passed) =>
    [
        .. set.Rules
            .Where(lifter => !passed.Contains(lifter.Id))
            .SelectMany(lifter => lifter.Overrides.Where(lift => lift.RuleId == rule.Id).Select(lift => Link(lifter, lift, LiftersOf(lifter, [.. passed, lifter.Id])))),
    ];

    private LiftLink Link(Rule rule, Override lift, IReadOnlyList<LiftLink> further) => new(rule.Id, rule.Title.In(language), lift.Because, further);
}
