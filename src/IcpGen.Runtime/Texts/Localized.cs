namespace IcpGen;

/// <summary>A text in Chinese and, where its author gave one, in English.</summary>
/// <param name="Zh">The Chinese text.</param>
/// <param name="En">The English text, or null.</param>
public sealed record Localized(string Zh, string? En = null)
{
    /// <summary>The text for a language tag: English for <c>en</c> and <c>en-…</c> where there is one, else Chinese.</summary>
    /// <param name="language">A language tag such as <c>zh</c>, <c>zh-CN</c> or <c>en</c>. It is no culture: those throw in invariant mode.</param>
    public string In(string language) => En is not null && LanguageTag.IsEnglish(language) ? En : Zh;

    /// <inheritdoc/>
    public override string ToString() => Zh;
}

internal static class LanguageTag
{
    internal static bool IsEnglish(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
    }
}
