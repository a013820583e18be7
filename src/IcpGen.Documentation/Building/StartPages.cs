using IcpGen.Documentation.Pages;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Building;

/// <summary>Makes the start page.</summary>
internal sealed class StartPages(Source source)
{
    /// <summary>The start page.</summary>
    public StartPage Page()
    {
        SetLink[] sets = [.. source.Sets.Select(Link)];
        return new(
            [.. sets.Where((_, index) => source.Sets[index] is ProvinceRules)],
            [.. sets.Where((_, index) => source.Sets[index] is not ProvinceRules)],
            source.Sets.Sum(set => set.Rules.Count),
            source.Sets.Sum(set => set.Clauses.Count),
            new MatrixBuilder(source).Of(sets));
    }

    private SetLink Link(RuleSet set) => new(
        source.Headed(set.Label),
        set.Letters,
        source.Paths.Of(set),
        [
            .. source.AudiencesOf(set).Select(audience => new Link(
                AudienceTitles.Of(audience, source) ?? source.Words.Of(SiteWords.Checklist), source.Paths.Checklist(set, audience))),
        ]);
}
