using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>Finds which rule of a set became which: by id, where an id has several versions by the days they are in effect, and else by what they say.</summary>
internal static class RuleMatcher
{
    /// <summary>The rules that are, each with what it was, and then those that are gone.</summary>
    /// <param name="old">The rules as they were.</param>
    /// <param name="new">The rules as they are.</param>
    /// <param name="areAlike">Whether two rules say the same under different ids.</param>
    internal static List<(Rule? Old, Rule? New)> Match(IEnumerable<Rule> old, IEnumerable<Rule> @new, Func<Rule, Rule, bool> areAlike)
    {
        List<Rule> gone = [.. old];
        List<Rule> come = [.. @new];
        Dictionary<Rule, Rule> before = [];
        foreach (Func<Rule, Rule, bool> belong in new Func<Rule, Rule, bool>[]
        {
            (one, other) => one.Id == other.Id && one.EffectiveFrom == other.EffectiveFrom,
            (one, other) => one.Id == other.Id && one.EffectiveUntil == other.EffectiveUntil,
            (one, other) => one.Id == other.Id && Overlap(one, other),
            (one, other) => one.Id == other.Id,
            (one, other) => ShareAnId(one, other) && Overlap(one, other),
            areAlike,
        })
        {
            foreach ((Rule one, Rule other) in Pairs.Take(gone, come, belong))
            {
                before[other] = one;
            }
        }

        return
        [
            .. @new.Select(rule => (before.TryGetValue(rule, out Rule? one) ? one : null, (Rule?)rule)),
            .. gone.Select(rule => ((Rule?)rule, (Rule?)null)),
        ];
    }

    private static bool ShareAnId(Rule one, Rule other) => one.Ids.Intersect(other.Ids).Any();

    private static bool Overlap(Rule one, Rule other)
    {
        (DateTime from, DateTime until) = PeriodText.Bounds(one);
        (DateTime otherFrom, DateTime otherUntil) = PeriodText.Bounds(other);
        return from < otherUntil && otherFrom < until;
    }
}
