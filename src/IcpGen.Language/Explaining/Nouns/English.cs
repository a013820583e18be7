using System;
using System.Linq;
using IcpGen.Documents;

namespace IcpGen.Language.Explaining;

/// <summary>English words as labels have them.</summary>
internal static class English
{
    private static readonly string[] EndsOfNoun = ["in", "for", "of", "on", "that", "at", "is", "can", "has", "who"];

    /// <summary>One of what a label names several of: domain names already filed → domain name already filed.</summary>
    public static string Singular(string label)
    {
        string[] words = label.Split(' ');
        int plural = Array.FindIndex(words, IsPlural);
        if (plural < 0)
        {
            return label;
        }

        words[plural] = Singled(words[plural]);
        return string.Join(" ", words);
    }

    /// <summary>Several of what a name names: part before the suffix → parts before the suffix.</summary>
    public static string Plural(string name)
    {
        string head = name.Split([" before "], StringSplitOptions.None)[0];
        return head + (Ends(head, "x") ? "es" : "s") + name.Substring(head.Length);
    }

    /// <summary>Whether a word speaks of several.</summary>
    public static bool IsPlural(string word) =>
        word.Length > 3 && Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is") && !Ends(word, "'s");

    /// <summary>The first “a …” in a label: a mobile number. Null where there is none.</summary>
    public static string? Indefinite(string label)
    {
        string[] words = label.Split(' ');
        int article = Array.FindIndex(words, word => word is "a" or "an");
        return article < 0
            ? null
            : string.Join(" ", words.Skip(article).TakeWhile((word, index) => index == 0 || !EndsOfNoun.Contains(word)));
    }

    /// <summary>A sentence's beginning.</summary>
    public static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>A name with its article.</summary>
    public static string The(string label) => DocumentWording.The(label);

    /// <summary>A name without its article, unless that belongs to an owner: the domain names of … → domain names of ….</summary>
    public static string Bare(string name) =>
        name.StartsWith("the ", StringComparison.Ordinal) && name.IndexOf("'s ", StringComparison.Ordinal) < 0 ? name.Substring("the ".Length) : name;

    private static string Singled(string word) =>
        Ends(word, "ies") ? word.Substring(0, word.Length - 3) + "y"
        : Ends(word, "sses") || Ends(word, "xes") || Ends(word, "ches") ? word.Substring(0, word.Length - 2)
        : word.Substring(0, word.Length - 1);

    private static bool Ends(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);
}
