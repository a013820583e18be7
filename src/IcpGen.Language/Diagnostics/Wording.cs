using System;

namespace IcpGen.Language.Diagnostics;

/// <summary>A text in the two languages that diagnostics speak. A name or a character is the same in both.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record Wording(string Zh, string En)
{
    /// <summary>The text in a language: Chinese for <c>zh…</c>, else English.</summary>
    public string In(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Zh : En;

    /// <summary>A text that is the same in both languages.</summary>
    public static implicit operator Wording(string text) => new(text, text);

    /// <summary>Chinese and English.</summary>
    public static implicit operator Wording((string Zh, string En) texts) => new(texts.Zh, texts.En);
}
