using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Explaining;

/// <summary>Says thoughts in one line, as they are, or as they must or should be.</summary>
internal sealed class Speaker(Mood mood) : IThoughtReader<Wording>
{
    private static readonly Wording And = ("，且", " and ");
    private static readonly Wording Or = ("，或者", " or ");

    /// <summary>Says a thought.</summary>
    public static Wording Say(Thought thought, Mood mood = Mood.States) => thought.Accept(new Speaker(mood));

    public Wording Saying(Saying saying)
    {
        Wording predicate = saying.Verb.Say(mood, saying.IsNot, saying.Subject.IsPlural, saying.Object);
        string zh = saying.Subject.Zh + (saying.IsEach ? "都" : "") + predicate.Zh;
        return saying is { IsEach: true, IsNot: true } && mood == Mood.States && saying.Subject.En.StartsWith("each ", StringComparison.Ordinal)
            ? (zh, $"no {saying.Subject.En.Substring("each ".Length)} {saying.Verb.Say(mood, false, false, saying.Object).En}")
            : (zh, $"{saying.Subject.En} {predicate.En}");
    }

    public Wording Group(Group group)
    {
        List<Wording> parts = [];
        Saying? before = null;
        foreach (Thought part in group.Parts)
        {
            Saying? saying = part as Saying;
            parts.Add(saying is null ? Bracketed(part.Accept(this))
                : before is not null && before.Subject == saying.Subject && !saying.IsOfSeveral && saying.Subject.Zh.Length > 0 ? Continued(saying, before)
                : Saying(saying));
            before = saying;
        }

        Wording last = group.IsAnd ? And : Or;
        bool isLong = parts.Any(part => part.En.IndexOf(" and ", StringComparison.Ordinal) >= 0 || part.En.IndexOf(" or ", StringComparison.Ordinal) >= 0);
        return parts.Count == 2 && !isLong
            ? Lists.Join(parts, last)
            : parts.Count == 2 ? Lists.Join(parts, (last.Zh, "," + last.En))
            : Lists.Join([Lists.Join(parts.Take(parts.Count - 1), ("，", ", ")), parts[parts.Count - 1]], (last.Zh, "," + last.En));
    }

    public Wording Walk(Walk walk)
    {
        Wording body = Say(walk.Body);
        (string zh, string en) = mood switch
        {
            Mood.Must => ("须", ", it must hold that "),
            Mood.Should => ("应", ", it should hold that "),
            _ => ("", ", "),
        };
        return ($"{walk.Elements.Zh}{(walk.IsEvery ? "都" : "")}{zh}满足：{body.Zh}", $"for {walk.Elements.En}{en}{body.En}");
    }

    private static Wording Bracketed(Wording text) => ($"（{text.Zh}）", $"({text.En})");

    // A second predicate of one subject; English leaves out a second “must”.
    private Wording Continued(Saying saying, Saying before)
    {
        Wording predicate = saying.Verb.Say(mood, saying.IsNot, saying.Subject.IsPlural, saying.Object);
        bool isBare = mood != Mood.States && !saying.IsNot && !before.IsNot;
        return (predicate.Zh, isBare ? saying.Verb.Infinitive(saying.Object) : predicate.En);
    }
}
