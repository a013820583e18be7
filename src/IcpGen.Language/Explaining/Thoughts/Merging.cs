using System;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Several objects of one verb, gathered until all are known.</summary>
internal sealed record Gathered(Saying First, bool IsAnd, EquatableArray<Wording> Objects) : Thought;

/// <summary>Says at once what is said of the same thing with the same verb: contains A, contains B → contains A and B.</summary>
internal static class Merging
{
    /// <summary>Both thoughts in one, or null where they are about different things.</summary>
    public static Thought? Of(Thought before, Thought next, bool isAnd)
    {
        if (next is not Saying saying || saying.IsOfSeveral || saying.Object.Zh.Length == 0 || (saying.IsNot && !isAnd) || Lists.IsTorn(saying.Object))
        {
            return null;
        }

        return before switch
        {
            Gathered gathered when IsSame(gathered.First, saying) => gathered with { Objects = gathered.Objects.Append(saying.Object).ToEquatableArray() },
            Saying { IsOfSeveral: false } first when IsSame(first, saying) && !Lists.IsTorn(first.Object) => new Gathered(first, isAnd, EquatableArray.Of(first.Object, saying.Object)),
            _ => null,
        };
    }

    /// <summary>The thought with its objects listed. What is none of several is denied of either.</summary>
    public static Thought Finished(Thought thought) => thought is not Gathered gathered
        ? thought
        : gathered.First with
        {
            Object = gathered.IsAnd && !gathered.First.IsNot ? Lists.All(gathered.Objects) : Lists.Either(gathered.Objects),
        };

    /// <summary>Whether something is mentioned just once, in both languages.</summary>
    public static bool MentionsOnce(this Saying saying, Wording name) =>
        Count(saying.Subject.Zh, name.Zh) + Count(saying.Object.Zh, name.Zh) == 1
        && Count(saying.Subject.En, name.En) + Count(saying.Object.En, name.En) == 1;

    private static bool IsSame(Saying first, Saying second) =>
        first.Subject == second.Subject && first.Verb == second.Verb && first.IsNot == second.IsNot;

    private static int Count(string text, string part) => text.Split([part], StringSplitOptions.None).Length - 1;
}
