using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Language.Comparing;

/// <summary>
/// Tells what differs between two units of rules in meaning. Layout, order, names of variables and definitions make no difference.
/// </summary>
public sealed class RuleComparer
{
    private readonly RuleUnit _old;
    private readonly RuleUnit _new;
    private readonly Readers _readers;
    private readonly List<string> _otherExamples = [];

    private RuleComparer(RuleUnit old, RuleUnit @new)
    {
        (_old, _new) = (old, @new);
        _readers = new Readers(new VocabularyComparer(old.Vocabulary, @new.Vocabulary).Changes(), old.Vocabulary);
    }

    /// <summary>Compares two units.</summary>
    /// <param name="old">The rules as they were.</param>
    /// <param name="new">The rules as they are.</param>
    public static UnitDifference Compare(RuleUnit old, RuleUnit @new) => new RuleComparer(old, @new).Compare();

    private UnitDifference Compare()
    {
        RuleSetDifference[] sets = [.. Sets().Select(pair => Compare(pair.Old, pair.New)).OfType<RuleSetDifference>()];
        return new(_readers.With(_new.RuleSets), sets.ToEquatableArray(), _otherExamples.ToEquatableArray());
    }

    private IEnumerable<(RuleSet? Old, RuleSet? New)> Sets()
    {
        (RuleSet? Old, RuleSet? New)[] sets =
        [
            .. _new.RuleSets.Select(set => (_old.RuleSets.FirstOrDefault(was => was.Name == set.Name), set)),
            .. _old.RuleSets.Where(set => _new.RuleSets.All(other => other.Name != set.Name)).Select(set => (set, (RuleSet?)null)),
        ];
        return sets.OrderBy(pair => ((pair.New ?? pair.Old) as ProvinceRules)?.Code ?? int.MaxValue);
    }

    private RuleSetDifference? Compare(RuleSet? old, RuleSet? @new)
    {
        List<(Rule? Old, Rule? New)> pairs = RuleMatcher.Match(
            old?.Rules ?? default, @new?.Rules ?? default, (one, other) => Changes(one, other).All(change => change.Aspect == Aspect.Clauses));
        RuleSetDifference difference = new(
            old, @new, SetChanges(old, @new).ToEquatableArray(), pairs.Select(pair => Compare(pair.Old, pair.New)).OfType<RuleDifference>().ToEquatableArray());
        return old is not null && @new is not null && difference.Changes.Count == 0 && difference.Rules.Count == 0 ? null : difference;
    }

    private RuleDifference? Compare(Rule? old, Rule? @new)
    {
        if (old is null || @new is null)
        {
            return new(old, @new, default);
        }

        EquatableArray<RuleChange> changes = Changes(old, @new);
        if (changes.Count > 0)
        {
            bool isRenumbered = old.Id != @new.Id && changes.All(change => change.Aspect == Aspect.Clauses);
            return new(old, @new, isRenumbered ? default : changes);
        }

        if (ExamplesOf(old) != ExamplesOf(@new))
        {
            _otherExamples.Add(@new.Id);
        }

        return null;
    }

    private EquatableArray<RuleChange> Changes(Rule old, Rule @new) =>
        new PairedRules(new CanonicalRule(old), new CanonicalRule(@new), _readers.AreSameThings(old)).Changes();

    private static IEnumerable<SetChange> SetChanges(RuleSet? old, RuleSet? @new)
    {
        if (old is null || @new is null)
        {
            yield break;
        }

        if (old.Label != @new.Label)
        {
            yield return new(SetAspect.Label, Spelled(old.Label), Spelled(@new.Label));
        }

        if (old.Source != @new.Source)
        {
            yield return new(SetAspect.Source, old.Source, @new.Source);
        }

        foreach (string gone in old.Clauses.Except(@new.Clauses))
        {
            yield return new(SetAspect.Clause, gone, null);
        }

        foreach (string come in @new.Clauses.Except(old.Clauses))
        {
            yield return new(SetAspect.Clause, null, come);
        }
    }

    private static string Spelled(Localized label) =>
        ConstantText.Quoted(label.Zh) + (label.En is { } en ? " en " + ConstantText.Quoted(en) : string.Empty);

    private static EquatableArray<Example> ExamplesOf(Rule rule) =>
        rule.Examples.Select(example => example with { Span = default }).ToEquatableArray();
}
