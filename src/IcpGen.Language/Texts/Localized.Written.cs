namespace IcpGen.Language;

/// <content>Texts as the language's own code writes them.</content>
public sealed partial record Localized
{
    /// <summary>A text that is the same in both languages, as a name or a character is.</summary>
    public static implicit operator Localized(string text) => new(text);

    /// <summary>Chinese and English.</summary>
    public static implicit operator Localized((string Zh, string En) texts) => new(texts.Zh, texts.En);
}
