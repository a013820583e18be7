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

    private static Truth Open(Known<Text> text, Known<Text> part) =>
        text.IsBlank ? Truth.False : Truth.Unknown(NeedList.Union(text.Needs, part.Needs));

    private static Truth Open(Known<Text> text) => text.IsBlank ? Truth.False : Truth.Unknown(text.Needs);
}
