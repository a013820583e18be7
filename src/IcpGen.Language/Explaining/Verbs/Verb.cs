using System;

namespace IcpGen.Language.Explaining;

/// <summary>What is said of something, with a gap for what it is compared with.</summary>
/// <param name="Zh">It is so: 是{0}.</param>
/// <param name="ZhNot">It is not so: 不是{0}.</param>
/// <param name="ZhMust">It must be so: 须是{0}.</param>
/// <param name="ZhMustNot">It must not be so: 不得是{0}.</param>
/// <param name="En">The English infinitive: be {0}.</param>
internal sealed record Verb(string Zh, string ZhNot, string ZhMust, string ZhMustNot, string En)
{
    /// <summary>English for the verb's negation where it is not formed with <em>not</em>: has no {0}.</summary>
    public string? EnNot { get; init; }

    /// <summary>English for the statement where it is not the present: was {0}.</summary>
    public string? EnIs { get; init; }

    /// <summary>A verb whose other forms are made of its simple ones.</summary>
    /// <param name="zh">It is so.</param>
    /// <param name="zhNot">It is not so.</param>
    /// <param name="en">The English infinitive.</param>
    /// <param name="bare">The Chinese verb behind 须 and 不得, where it is not that of a statement.</param>
    public static Verb Of(string zh, string zhNot, string en, string? bare = null) =>
        new(zh, zhNot, "须" + (bare ?? zh), "不得" + (bare ?? zh), en);

    /// <summary>A verb that has no negation because its opposite has a verb of its own.</summary>
    public static Verb Ordering(string zh, string zhMust, string en) => new(zh, "不" + zh, zhMust, "不得" + zh, en);

    /// <summary>The predicate.</summary>
    public Localized Say(Mood mood, bool isNot, bool isPlural, Localized with) =>
        (Filled(Chinese(mood, isNot), with.Zh), English(mood, isNot, isPlural).Replace("{0}", with.English));

    /// <summary>The English verb without <em>must</em> or <em>should</em>, for a second predicate of one subject.</summary>
    public string Infinitive(Localized with) => En.Replace("{0}", with.English);

    // A number or a Latin word stands apart from the words before it.
    private static string Filled(string verb, string with) =>
        verb.Replace("{0}", with.Length > 0 && with[0] < '\u0080' && !verb.StartsWith("{0}", StringComparison.Ordinal) ? " " + with : with);

    private string Chinese(Mood mood, bool isNot) => mood switch
    {
        Mood.Must => isNot ? ZhMustNot : ZhMust,
        Mood.Should => isNot ? Softer(ZhMustNot) : Softer(ZhMust),
        _ => isNot ? ZhNot : Zh,
    };

    private static string Softer(string must) =>
        must.StartsWith("不得", StringComparison.Ordinal) ? "不应" + must.Substring(2)
        : must.StartsWith("须", StringComparison.Ordinal) ? "应" + must.Substring(1)
        : must;

    private string English(Mood mood, bool isNot, bool isPlural) => mood switch
    {
        Mood.Must => (isNot ? "must not " : "must ") + En,
        Mood.Should => (isNot ? "should not " : "should ") + En,
        _ => isNot ? EnNot ?? Conjugation.Negative(En, isPlural) : EnIs ?? Conjugation.Positive(En, isPlural),
    };
}
