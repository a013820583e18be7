using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Language.Comparing;

/// <summary>Finds out which demanded conditions changed, and in which direction.</summary>
/// <param name="before">The conditions as they were.</param>
/// <param name="after">The conditions as they are.</param>
/// <param name="prove">Whether one implies the other, and the other way round.</param>
internal sealed class PairedRequirements(
    IReadOnlyList<CanonicalRequirement> before, IReadOnlyList<CanonicalRequirement> after, Func<Expression, Expression, (bool, bool)> prove)
{
    internal IEnumerable<RuleChange> Changes()
    {
        List<CanonicalRequirement> old = [.. before];
        List<CanonicalRequirement> @new = [.. after];
        RuleChange[] blamed = [.. Pairs.Take(old, @new, AreSame).SelectMany(pair => Blame([pair.Old], [pair.New]))];
        if (AreSameTogether(old, @new, advisory: false) && AreSameTogether(old, @new, advisory: true))
        {
            return blamed.Concat(Blame(old, @new));
        }

        // What has become another condition altogether is about another field of itself.
        RuleChange[] proved = [.. Pairs.Take(old, @new, (one, other) => EffectOf(one, other) != Effect.Open)
            .SelectMany(pair => Blame([pair.Old], [pair.New]).Prepend(Changed(pair)))];
        RuleChange[] others = [.. Pairs.Take(old, @new, (_, _) => true).Select(Changed)];
        return blamed.Concat(proved).Concat(others)
            .Concat(old.Select(gone => new RuleChange(Aspect.Condition, Effect.Relaxes, Side(gone), null)))
            .Concat(@new.Select(come => new RuleChange(Aspect.Condition, Effect.Tightens, null, Side(come))));
    }

    private static IEnumerable<RuleChange> Blame(IReadOnlyList<CanonicalRequirement> old, IReadOnlyList<CanonicalRequirement> @new)
    {
        bool isSame = old.Select(one => one.At).Distinct().OrderBy(at => at, StringComparer.Ordinal)
            .SequenceEqual(@new.Select(one => one.At).Distinct().OrderBy(at => at, StringComparer.Ordinal));
        return isSame ? [] : [new RuleChange(Aspect.Blame, Effect.None, new(Places(old)), new(Places(@new)))];
    }

    private static string Places(IEnumerable<CanonicalRequirement> requirements) =>
        string.Join(", ", requirements.Select(one => "at " + one.Written.At).Distinct());

    private bool AreSame(CanonicalRequirement one, CanonicalRequirement other) =>
        one.Written.Advisory == other.Written.Advisory && prove(one.Condition, other.Condition) is (true, true);

    // One demand may be split into two, or two joined.
    private bool AreSameTogether(IEnumerable<CanonicalRequirement> old, IEnumerable<CanonicalRequirement> @new, bool advisory) =>
        prove(Together(old, advisory), Together(@new, advisory)) is (true, true);

    private static Expression Together(IEnumerable<CanonicalRequirement> requirements, bool advisory) =>
        CanonicalLogic.Of(true, requirements.Where(one => one.Written.Advisory == advisory).Select(one => one.Condition));

    private RuleChange Changed((CanonicalRequirement Old, CanonicalRequirement New) pair) =>
        new(Aspect.Condition, EffectOf(pair.Old, pair.New), Side(pair.Old), Side(pair.New));

    // What only warns is weaker than what must hold.
    private Effect EffectOf(CanonicalRequirement old, CanonicalRequirement @new)
    {
        (bool isStronger, bool isWeaker) = prove(@new.Condition, old.Condition);
        return isStronger && (old.Written.Advisory || !@new.Written.Advisory) ? Effect.Tightens
            : isWeaker && (@new.Written.Advisory || !old.Written.Advisory) ? Effect.Relaxes
            : Effect.Open;
    }

    private static Side Side(CanonicalRequirement requirement) =>
        new(StatementText.Of(requirement.Written), requirement.Written.Condition);
}
