using IcpGen.Documentation.Audiences;
using IcpGen.Documentation.Wordings;

namespace IcpGen.Documentation.Building;

/// <summary>Says what audiences are called.</summary>
internal static class AudienceTitles
{
    /// <summary>What one is called, or null where filers are not told apart: 个人, 企业, 政府机关、事业单位, 其他单位.</summary>
    public static string? Of(Audience audience, Source source) =>
        audience.Natures.Count == 0 ? null
        : audience.IsRest ? source.Words.Of(SiteWords.OtherBodies)
        : source.Headed(new Language.Localized(Listed(audience, new("zh")), Listed(audience, new("en"))));

    private static string Listed(Audience audience, Typography words) =>
        words.Listed(audience.Natures.Take(audience.IsNamed ? 1 : audience.Natures.Count).Select(nature => nature.Label.In(words.Language)));
}
