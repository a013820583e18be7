using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Puts thoughts together, and says at once what is said of the same thing with the same verb: contains A, contains B → contains A and B.</summary>
internal sealed class Merging(bool isAnd)
{
    private readonly List<(Thought First, List<Localized> Objects)> _parts = [];

    /// <summary>Several thoughts as one.</summary>
    public static Thought Of(bool isAnd, IEnumerable<Thought> thoughts)
    {
        Merging merging = new(isAnd);
        foreach (Thought thought in thoughts.SelectMany(IEnumerable<Thought> (part) => part is Group group && group.IsAnd == isAnd ? group.Parts : [part]))
        {
            merging.Add(thought);
        }

        Thought[] parts = [.. merging._parts.Select(part => merging.Whole(part.First, part.Objects))];
        return parts.Length == 1 ? parts[0] : new Group(isAnd, parts.ToEquatableArray());
    }

    private void Add(Thought next)
    {
        (Thought? before, List<Localized> objects) = _parts.Count > 0 ? _parts[_parts.Count - 1] : (null, []);
        if (next is Saying saying && CanFollow(saying) && before is Saying first && CanLead(first) && IsSame(first, saying))
        {
            objects.Add(saying.Object);
        }
        else
        {
            _parts.Add((next, next is Saying alone ? [alone.Object] : []));
        }
    }

    private bool CanFollow(Saying saying) => !saying.IsOfSeveral && saying.Object.Zh.Length > 0 && (isAnd || !saying.IsNot) && !Lists.IsTorn(saying.Object);

    private static bool CanLead(Saying saying) => !saying.IsOfSeveral && !Lists.IsTorn(saying.Object);

    private static bool IsSame(Saying first, Saying second) =>
        first.Subject == second.Subject && first.Verb == second.Verb && first.IsNot == second.IsNot;

    // What is none of several is denied of either.
    private Thought Whole(Thought first, List<Localized> objects) => first is Saying saying && objects.Count > 1
        ? saying with { Object = isAnd && !saying.IsNot ? Lists.All(objects) : Lists.Either(objects) }
        : first;
}
