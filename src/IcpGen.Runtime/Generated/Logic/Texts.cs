using System.ComponentModel;
using IcpGen.Identifiers;

namespace IcpGen.Generated;

/// <summary>Tests of a text against a written or a read one: false of a text left blank, unknown where one is not there.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Texts
{
    /// <summary>Whether the written text occurs in it.</summary>
    public static Truth Contains(this Known<Text> text, string pattern) => text.IsKnown ? Truth.Of(text.Value.Contains(pattern)) : Open(text);

    /// <summary>Whether it begins with the written text.</summary>
    public static Truth StartsWith(this Known<Text> text, string pattern) => text.IsKnown ? Truth.Of(text.Value.StartsWith(pattern)) : Open(text);

    /// <summary>Whether it ends with the written text.</summary>
    public static Truth EndsWith(this Known<Text> text, string pattern) => text.IsKnown ? Truth.Of(text.Value.EndsWith(pattern)) : Open(text);

    /// <summary>Whether it holds the wording with its blanks (<c>{}</c>) filled.</summary>
    public static Truth Matches(this Known<Text> text, string pattern) => text.IsKnown ? Truth.Of(text.Value.Matches(pattern)) : Open(text);

    /// <summary>Whether it holds a demanded wording, spacing and punctuation disregarded.</summary>
    public static Truth States(this Known<Text> text, string wording) => text.IsKnown ? Truth.Of(text.Value.States(wording)) : Open(text);

    /// <summary>Whether the other text occurs in it; unknown where either is.</summary>
    public static Truth Contains(this Known<Text> text, Known<Text> part) =>
        text.IsKnown && part.IsKnown ? Truth.Of(text.Value.Contains(part.Value)) : Open(text, part);

    /// <summary>Whether it begins with the other text; unknown where either is.</summary>
    public static Truth StartsWith(this Known<Text> text, Known<Text> part) =>
        text.IsKnown && part.IsKnown ? Truth.Of(text.Value.StartsWith(part.Value)) : Open(text, part);

    /// <summary>Whether it ends with the other text; unknown where either is.</summary>
    public static Truth EndsWith(this Known<Text> text, Known<Text> part) =>
        text.IsKnown && part.IsKnown ? Truth.Of(text.Value.EndsWith(part.Value)) : Open(text, part);

    /// <summary>Whether it holds the wording with its blanks (<c>{}</c>) filled; unknown where either is.</summary>
    public static Truth Matches(this Known<Text> text, Known<Text> pattern) =>
        text.IsKnown && pattern.IsKnown ? Truth.Of(text.Value.Matches(pattern.Value)) : Open(text, pattern);

    /// <summary>Whether it holds a demanded wording, spacing and punctuation disregarded; unknown where either is.</summary>
    public static Truth States(this Known<Text> text, Known<Text> wording) =>
        text.IsKnown && wording.IsKnown ? Truth.Of(text.Value.States(wording.Value)) : Open(text, wording);

    /// <summary>Texts put between written ones; unknown where one is.</summary>
    /// <param name="between">What is written before each text, and behind the last.</param>
    /// <param name="values">The texts, one less.</param>
    public static Known<Text> Joined(string[] between, params Known<Text>[] values)
    {
        ArgumentNullException.ThrowIfNull(between);
        ArgumentNullException.ThrowIfNull(values);
        return values.All(value => value.IsKnown)
            ? new Text(string.Concat(values.Zip(between, (value, before) => before + value.Value).Append(between[^1])))
            : new Known<Text>(values.Aggregate((NeedList?)null, (needs, value) => NeedList.Union(needs, value.Needs)));
    }

    private static Truth Open(Known<Text> text, Known<Text> part) =>
        text.IsBlank ? Truth.False : Truth.Unknown(NeedList.Union(text.Needs, part.Needs));

    private static Truth Open(Known<Text> text) => text.IsBlank ? Truth.False : Truth.Unknown(text.Needs);
}
