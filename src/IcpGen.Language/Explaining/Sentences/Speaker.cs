using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Explaining;

/// <summary>Says thoughts in one line.</summary>
internal static class Speaker
{
    private static readonly Wording And = ("，且", " and ");
    private static readonly Wording Or = ("，或者", " or ");

    /// <summary>Says a thought as it is, or as it must or should be.</summary>
    public static Wording Say(Thought thought, Mood mood = Mood.States) => thought switch
    {
        Saying saying => Sentence(saying, mood),
        Group group => Say(group, mood),
        Walk walk => Within(walk.Elements, walk.IsEvery, mood, Say(walk.Body)),
        _ => "",
    };

    /// <summary>Says something of elements one by one.</summary>
    public static Wording Within(Wording elements, bool isEvery, Mood mood, Wording body)
    {
        (string zh, string en) = mood switch
        {
            Mood.Must => ("须", ", it must hold that "),
            Mood.Should => ("应", ", it should hold that "),
            _ => ("", ", "),
        };
        return ($"{elements.Zh}{(isEvery ? "都" : "")}{zh}满足：{body.Zh}", $"for {elements.En}{en}{body.En}");
    }

    private static Wording Say(Group group, Mood mood)
    {
        List<Wording> parts = [];
        Saying? before = null;
        foreach (Thought part in group.Parts)
        {
            Saying? saying = part as Saying;
            parts.Add(saying is null ? Bracketed(Say(part, mood))
                : before is not null && before.Subject == saying.Subject && !saying.IsOfSeveral && saying.Subject.Zh.Length > 0 ? Continued(saying, before, mood)
                : Sentence(saying, mood));
            before = saying;
        }

        Wording last = group.IsAnd ? And : Or;
        bool isLong = parts.Any(part => part.En.IndexOf(" and ", StringComparison.Ordinal) >= 0 || part.En.IndexOf(" or ", StringComparison.Ordinal) >= 0);
        return parts.Count == 2 && !isLong
            ? Lists.Join(parts, last)
            : parts.Count == 2 ? Lists.Join(parts, (last.Zh, "," + last.En))
            : Lists.Join([Lists.Join(parts.Take(parts.Count - 1), ("，", ", ")), parts[parts.Count - 1]], (last.Zh, "," + last.En));
    }

    private static Wording Bracketed(Wording text) => ($"（{text.Zh}）", $"({text.En})");

    private static Wording Sentence(Saying saying, Mood mood)
    {
        Wording predicate = saying.Verb.Say(mood, saying.IsNot, saying.Subject.IsPlural, saying.Object);
        string zh = saying.Subject.Zh + (saying.IsEach ? "都" : "") + predicate.Zh;
        return saying is { IsEach: true, IsNot: true } && mood == Mood.States && saying.Subject.En.StartsWith("each ", StringComparison.Ordinal)
            ? (zh, $"no {saying.Subject.En.Substring("each ".Length)} {saying.Verb.Say(mood, false, false, saying.Object).En}")
            : (zh, $"{saying.Subject.En} {predicate.En}");
    }

    // A second predicate of one subject; English leaves out a second “must”.
    private static Wording Continued(Saying saying, Saying before, Mood mood)
    {
        Wording predicate = saying.Verb.Say(mood, saying.IsNot, saying.Subject.IsPlural, saying.Object);
        bool isBare = mood != Mood.States && !saying.IsNot && !before.IsNot;
        return (predicate.Zh, isBare ? saying.Verb.Infinitive(saying.Object) : predicate.En);
    }
}
