#if NET
namespace IcpGen;
#else
namespace IcpGen.Language;
#endif

/// <summary>A text in Chinese and, where its author gave one, in English.</summary>
/// <param name="Zh">The Chinese text.</param>
/// <param name="En">The English text, or null.</param>
public sealed partial record Localized(string Zh, string? En = null)
{
    /// <summary>The English text; the Chinese one where there is none.</summary>
    internal string English => En ?? Zh;

    /// <summary>The text for a language tag: English for <c>en</c> and <c>en-…</c> where there is one, else Chinese.</summary>
    /// <param name="language">A language tag such as <c>zh</c>, <c>zh-CN</c> or <c>en</c>. It is no culture: those throw in invariant mode.</param>
    public string In(string language) => LanguageTag.IsEnglish(language) ? English : Zh;

    /// <inheritdoc/>
    public override string ToString() => Zh;
}
