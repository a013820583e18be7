#if NET
namespace IcpGen;
#else
namespace IcpGen.Language;
#endif

/// <summary>Reads language tags.</summary>
internal static class LanguageTag
{
    /// <summary>Whether a tag is <c>en</c> or <c>en-…</c>.</summary>
    internal static bool IsEnglish(string language)
    {
        _ = language ?? throw new System.ArgumentNullException(nameof(language));
        return language.Equals("en", System.StringComparison.OrdinalIgnoreCase)
            || language.StartsWith("en-", System.StringComparison.OrdinalIgnoreCase);
    }
}
