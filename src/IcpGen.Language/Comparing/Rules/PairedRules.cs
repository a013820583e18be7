using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Language.Comparing;

/// <summary>Finds all that changed between two versions of a rule.</summary>
/// <param name="before">As it was.</param>
/// <param name="after">As it is.</param>
/// <param name="areSameThings">Whether what both read is still of the same types; else nothing can be proved.</param>
internal sealed class PairedRules(CanonicalRule before, CanonicalRule after, bool areSameThings)
{
    private readonly List<RuleChange> _changes = [];

    private Rule Old => before.Rule;

    private Rule New => after.Rule;

    // Where elements come by other walks, the variables of the two mean different things.
    private bool AreWalksAlike => areSameThings && before.Walks.Count == after.Walks.Count
        && before.Walks.Zip(after.Walks, (one, other) => one.Element == other.Element).All(isSame => isSame);

    internal EquatableArray<RuleChange> Changes()
    {
        ComparePeriods();
        CompareGuards();
        CompareWalks();
        _changes.AddRange(new PairedRequirements(before.Requirements, after.Requirements, Prove).Changes());
        _changes.AddRange(new PairedSubmissions(before.Submissions, after.Submissions, AreWalksAlike).Changes());
        CompareSets(Aspect.Procedure, before.Steps, after.Steps, dropped: Effect.Relaxes, added: Effect.Tightens);
        CompareSets(Aspect.Override, Overrides(Old), Overrides(New), Effect.None, Effect.None);
        CompareSets(Aspect.Notice, before.Notices, after.Notices, Effect.None, Effect.None);
        new PairedTexts(before, after, _changes).Compare();
        return _changes.OrderBy(change => change.Aspect).ToEquatableArray();
    }

    private void ComparePeriods()
    {
        if (Old.EffectiveFrom == New.EffectiveFrom && Old.EffectiveUntil == New.EffectiveUntil)
        {
            return;
        }

        (DateTime from, DateTime until) = PeriodText.Bounds(Old);
        (DateTime newFrom, DateTime newUntil) = PeriodText.Bounds(New);
        Effect effect = newFrom <= from && until <= newUntil ? Effect.Tightens : from <= newFrom && newUntil <= until ? Effect.Relaxes : Effect.Open;
        Add(Aspect.Period, effect, PeriodText.Of(Old), PeriodText.Of(New));
    }

    private void CompareGuards()
    {
        (bool narrows, bool widens) = Prove(after.Guard, before.Guard);
        if (narrows && widens)
        {
            int depths = Math.Max(before.Walks.Count, after.Walks.Count);
            bool isSameOrder = Enumerable.Range(0, depths + 1).All(depth => Prove(before.GuardAt(depth), after.GuardAt(depth)) is (true, true));
            if (!isSameOrder)
            {
                Add(Aspect.GuardOrder, Effect.None, Joined(before.Guards), Joined(after.Guards));
            }

            return;
        }

        CanonicalGuard[] gone = [.. Beside(before.Guards, after.Guards)];
        CanonicalGuard[] come = [.. Beside(after.Guards, before.Guards)];
        Add(Aspect.Guard, widens ? Effect.Tightens : narrows ? Effect.Relaxes : Effect.Open, Joined(gone), Joined(come));
    }

    private void CompareWalks()
    {
        if (before.Walks.Select(Canonical.Key).SequenceEqual(after.Walks.Select(Canonical.Key)))
        {
            return;
        }

        bool isMore = AreWalksAlike && before.Walks.Zip(after.Walks, Sources.Within).All(isWithin => isWithin);
        bool isLess = AreWalksAlike && after.Walks.Zip(before.Walks, Sources.Within).All(isWithin => isWithin);
        Add(Aspect.Walk, isMore ? Effect.Tightens : isLess ? Effect.Relaxes : Effect.Open, Walks(Old), Walks(New));
    }

    private void CompareSets(Aspect aspect, IEnumerable<string> old, IEnumerable<string> @new, Effect dropped, Effect added)
    {
        _changes.AddRange(old.Except(@new).Select(gone => new RuleChange(aspect, dropped, new Side(gone), null)));
        _changes.AddRange(@new.Except(old).Select(come => new RuleChange(aspect, added, null, new Side(come))));
    }

    /// <summary>Whether the first implies the second, and whether the second implies the first.</summary>
    private (bool, bool) Prove(Expression first, Expression second) =>
        Canonical.Key(first) == Canonical.Key(second) ? (true, true)
        : AreWalksAlike || (areSameThings && !MentionsElements(first) && !MentionsElements(second))
            ? (Implication.Holds(first, second), Implication.Holds(second, first))
            : (false, false);

    private static bool MentionsElements(Expression condition) => Canonical.Key(condition).IndexOf(Variables.Mark) >= 0;

    private void Add(Aspect aspect, Effect effect, string? old, string? @new) => Add(aspect, effect, Text(old), Text(@new));

    private void Add(Aspect aspect, Effect effect, Side? old, Side? @new) => _changes.Add(new(aspect, effect, old, @new));

    private static IEnumerable<CanonicalGuard> Beside(IReadOnlyList<CanonicalGuard> guards, IReadOnlyList<CanonicalGuard> others) =>
        guards.Where(guard => others.All(other => Canonical.Key(other.Condition) != Canonical.Key(guard.Condition)));

    private static Side? Joined(IReadOnlyList<CanonicalGuard> guards) => guards.Count == 0 ? null
        : Condition(guards.Count == 1
            ? guards[0].Written
            : new LogicExpression(true, guards.SelectMany(guard => CanonicalLogic.Conjuncts(guard.Written)).ToEquatableArray(), Canonical.Flag, default));

    private static Side Condition(Expression condition) => new("when " + ExpressionText.Of(condition), condition);

    private static string? Walks(Rule rule) => rule.Each.Count == 0 ? null : string.Join("  ", rule.Each.Select(StatementText.Of));

    private static Side? Text(string? text) => text is null ? null : new Side(text);

    private static IEnumerable<string> Overrides(Rule rule) =>
        rule.Overrides.Select(lifted => "overrides " + lifted.RuleId + " because " + ConstantText.Quoted(lifted.Because)).Distinct();
}
