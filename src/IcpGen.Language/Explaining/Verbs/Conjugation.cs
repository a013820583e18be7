using System;

namespace IcpGen.Language.Explaining;

/// <summary>English verbs in the third person.</summary>
internal static class Conjugation
{
    /// <summary>be {0} → is {0}; contain {0} → contains {0}.</summary>
    public static string Positive(string infinitive, bool isPlural)
    {
        (string verb, string rest) = Split(infinitive);
        return (verb, isPlural) switch
        {
            ("be", true) => "are",
            ("be", false) => "is",
            ("have", false) => "has",
            (_, true) => verb,
            _ => Sibilant(verb) ? verb + "es" : verb + "s",
        } + rest;
    }

    /// <summary>be {0} → is not {0}; contain {0} → does not contain {0}.</summary>
    public static string Negative(string infinitive, bool isPlural) =>
        Split(infinitive) is ("be", var rest) ? (isPlural ? "are not" : "is not") + rest : (isPlural ? "do not " : "does not ") + infinitive;

    /// <summary>shows the number → show the number: the infinitive of what a label says in the third person, or null where it is none.</summary>
    public static string? Infinitive(string label)
    {
        (string verb, string rest) = Split(label);
        return verb switch
        {
            "is" or "are" => "be" + rest,
            "has" or "have" => "have" + rest,
            "lead" or "link" or "show" => label,
            "shows" or "links" or "leads" or "involves" or "bears" or "holds" or "includes" or "sells" => verb.Substring(0, verb.Length - 1) + rest,
            _ => null,
        };
    }

    private static (string Verb, string Remainder) Split(string text)
    {
        int space = text.IndexOf(' ');
        return space < 0 ? (text, "") : (text.Substring(0, space), text.Substring(space));
    }

    private static bool Sibilant(string verb) =>
        verb.EndsWith("s", StringComparison.Ordinal) || verb.EndsWith("x", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal);
}
