using IcpGen.Documentation.Pages;
using IcpGen.Documentation.Rules;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Building;

/// <summary>Tells of a province, or of a rule set of one's own.</summary>
internal sealed class RuleSetPages(Source source)
{
    private readonly RuleExplainer _explainer = new(source.Texts, asOf: null, source.Language);
    private readonly AudienceSections _audiences = new(source);
    private readonly ExampleEntries _examples = new(source);

    /// <summary>The page of a set.</summary>
    public RuleSetPage Of(RuleSet set)
    {
        RuleEntry[] rules = [.. set.Rules.Select(rule => Entry(set, rule))];
        return new()
        {
            Label = source.Headed(set.Label),
            IsProvince = set is ProvinceRules,
            Letters = set.Letters,
            Source = set.Source,
            ClauseCount = set.Clauses.Count,
            Scope = ScopeOf(rules),
            Audiences = [.. source.AudiencesOf(set).Select(audience => _audiences.Of(set, audience))],
            Rules = rules,
        };
    }

    /// <summary>What an audience prints.</summary>
    public IEnumerable<(string Path, ChecklistPage Page)> Checklists(RuleSet set, RuleSetPage page) =>
        page.Audiences.Select(audience => (audience.ChecklistHref, new ChecklistPage(page.Label, source.Paths.Of(set), page.Source, page.Scope, audience)));

    private static string? ScopeOf(IEnumerable<RuleEntry> rules) => rules.Select(rule => rule.Told.Scope?.Text).FirstOrDefault(scope => scope is not null);

    private RuleEntry Entry(RuleSet set, Rule rule)
    {
        RuleExplanation told = _explainer.Explain(rule, set);
        return new(
            source.Link(set, rule),
            SitePaths.Anchor(set, rule),
            told,
            source.LiftedBy(set, rule),
            source.LiftersOf(set, rule),
            [.. rule.Examples.Select(_examples.Of)]);
    }
}
