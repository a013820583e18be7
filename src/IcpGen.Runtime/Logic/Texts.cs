namespace IcpGen;

/// <summary>Tests of a text against a written one; unknown where the text is.</summary>
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

    private static Truth Open(Known<Text> text) => Truth.Unknown(text.Needs);
}
