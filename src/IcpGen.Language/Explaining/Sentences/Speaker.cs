using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Explaining;

/// <summary>Says thoughts in one line, as they are, or as they must or should be.</summary>
internal sealed class Speaker(Mood mood) : IThoughtReader<Localized>
{
    private static readonly Localized And = ("，且", " and ");
    private static readonly Localized Or = ("，或者", " or ");

    /// <summary>Says a thought.</summary>
    public static Localized Say(Thought thought, Mood mood = Mood.States) => thought.Accept(new Speaker(mood));

    public Localized Saying(Saying saying)
    {
        Localized predicate = saying.Verb.Say(mood, saying.IsNot, saying.Subject.IsPlural, saying.Object);
        string zh = saying.Subject.Zh + (saying.IsEach ? "都" : "") + predicate.Zh;
        return saying is { IsEach: true, IsNot: true } && mood == Mood.States && saying.Subject.English.StartsWith("each ", StringComparison.Ordinal)
            ? (zh, $"no {saying.Subject.English.Substring("each ".Length)} {saying.Verb.Say(mood, false, false, saying.Object).English}")
            : (zh, $"{saying.Subject.English} {predicate.English}");
    }

    public Localized Group(Group group)
    {
        List<Localized> parts = [];
        Saying? before = null;
        foreach (Thought part in group.Parts)
        {
            Saying? saying = part as Saying;
            parts.Add(saying is null ? Bracketed(part.Accept(this))
                : before is not null && before.Subject == saying.Subject && !saying.IsOfSeveral && saying.Subject.Zh.Length > 0 ? Continued(saying, before)
                : Saying(saying));
            before = saying;
        }

        Localized last = group.IsAnd ? And : Or;
        bool isLong = parts.Any(part => part.English.IndexOf(" and ", StringComparison.Ordinal) >= 0 || part.English.IndexOf(" or ", StringComparison.Ordinal) >= 0);
        return parts.Count == 2 && !isLong
            ? Lists.Join(parts, last)
            : parts.Count == 2 ? Lists.Join(parts, (last.Zh, "," + last.English))
            : Lists.Join([Lists.Join(parts.Take(parts.Count - 1), ("，", ", ")), parts[parts.Count - 1]], (last.Zh, "," + last.English));
    }

    public Localized Walk(Walk walk)
    {
        Localized body = Say(walk.Body);
        (string zh, string en) = mood switch
        {
            Mood.Must => ("须", ", it must hold that "),
            Mood.Should => ("应", ", it should hold that "),
            _ => ("", ", "),
        };
        return ($"{walk.Elements.Zh}{(walk.IsEvery ? "都" : "")}{zh}满足：{body.Zh}", $"for {walk.Elements.English}{en}{body.English}");
    }

    private static Localized Bracketed(Localized text) => ($"（{text.Zh}）", $"({text.English})");

    // A second predicate of one subject; English leaves out a second “must”.
    private Localized Continued(Saying saying, Saying before)
    {
        Localized predicate = saying.Verb.Say(mood, saying.IsNot, saying.Subject.IsPlural, saying.Object);
        bool isBare = mood != Mood.States && !saying.IsNot && !before.IsNot;
        return (predicate.Zh, isBare ? saying.Verb.Infinitive(saying.Object) : predicate.English);
    }
}
