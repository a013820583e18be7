
namespace IcpGen.Language.Explaining;

/// <summary>Something that is spoken of.</summary>
/// <param name="Text">What it is called; English with its article.</param>
/// <param name="IsPlural">Whether English speaks of several.</param>
/// <param name="Unit">What its numbers count, to stand behind a number; empty where that goes without saying.</param>
internal sealed record Noun(Localized Text, bool IsPlural = false, Localized? Unit = null)
{
    public string Zh => Text.Zh;

    public string English => Text.English;

    public static Noun Plain(string text) => new(text);

    /// <summary>A text as written, in quotation marks.</summary>
    public static Noun Quoted(string text) => new($"“{text}”");
}
