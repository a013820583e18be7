using IcpGen.Documentation.Building;
using IcpGen.Documentation.Pages;

namespace IcpGen.Documentation.Site;

/// <summary>What all pages of a language know of the whole.</summary>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="LanguageTag">The same as HTML has it: <c>zh-CN</c>.</param>
/// <param name="OtherLanguage">The folder of the other language, or null where there is only one.</param>
/// <param name="OtherLanguageTag">Its tag, or null.</param>
/// <param name="Assets">The way from the folder of the language to that of style sheet and scripts.</param>
/// <param name="Start">The start page.</param>
/// <param name="Fields">The list of fields.</param>
/// <param name="Diagnostics">The list of diagnostics.</param>
/// <param name="Changes">The page of changes, or null.</param>
/// <param name="Sets">All rule sets.</param>
internal sealed record SiteInfo(
    string Language,
    string LanguageTag,
    string? OtherLanguage,
    string? OtherLanguageTag,
    string Assets,
    string Start,
    string Fields,
    string Diagnostics,
    string? Changes,
    IReadOnlyList<Link> Sets)
{
    /// <summary>What the pages of a language have in common.</summary>
    public static SiteInfo Of(Source source, bool isAlone, bool hasChanges)
    {
        string other = source.Language == "en" ? "zh" : "en";
        return new(
            source.Language,
            Tag(source.Language),
            isAlone ? null : other,
            isAlone ? null : Tag(other),
            isAlone ? "assets/" : "../assets/",
            source.Paths.Start,
            source.Paths.Fields,
            source.Paths.Diagnostics,
            hasChanges ? source.Paths.Changes : null,
            [.. source.Sets.Select(set => new Link(source.Headed(set.Label), source.Paths.Of(set)))]);
    }

    private static string Tag(string language) => language == "zh" ? "zh-CN" : "en";
}
