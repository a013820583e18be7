using IcpGen.Documentation.Audiences;
using IcpGen.Documentation.Pages;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Building;

/// <summary>Sets topics against rule sets: what rules share, documents and procedures.</summary>
internal sealed class MatrixBuilder(Source source)
{
    /// <summary>The matrix; topics of which no set speaks are left out.</summary>
    /// <param name="sets">The columns.</param>
    public Matrix Of(IReadOnlyList<SetLink> sets) => new(
        sets,
        [
            .. new[]
            {
                new MatrixGroup(source.Words.Of(SiteWords.SharedRequirements), Rows(Definitions(), static (rule, name) => rule.Definition?.Name == name)),
                new MatrixGroup(source.Words.Of(SiteWords.Documents), Rows(source.Unit.Vocabulary.Documents.Select(document => (document.Name, document.Label)), Submits)),
                new MatrixGroup(source.Words.Of(SiteWords.Procedures), Rows(source.Unit.Vocabulary.Procedures.Select(procedure => (procedure.Name, procedure.Label)), Steps)),
            }.Where(group => group.Rows.Count > 0),
        ],
        source.Sets.Any(set => source.AudiencesOf(set).Any(audience => audience.Natures.Count > 0)));

    private static bool Submits(Rule rule, string document) =>
        rule.Statements.OfType<SubmitStatement>().SelectMany(submit => submit.Demand.Alternatives).Any(one => one.Document == document);

    private static bool Steps(Rule rule, string procedure) => rule.Statements.OfType<StepStatement>().Any(step => step.Procedure == procedure);

    private IEnumerable<(string Name, Language.Localized Label)> Definitions() =>
        source.Sets.SelectMany(set => set.Rules).Select(rule => rule.Definition).OfType<UsedDefinition>()
            .GroupBy(definition => definition.Name, StringComparer.Ordinal)
            .OrderByDescending(uses => uses.Count()).ThenBy(uses => uses.Key, StringComparer.Ordinal)
            .Select(uses => (uses.Key, uses.First().Label));

    private IReadOnlyList<MatrixRow> Rows(IEnumerable<(string Name, Language.Localized Label)> topics, Func<Rule, string, bool> isAbout) =>
    [
        .. topics
            .Select(topic => new MatrixRow(source.Headed(topic.Label), [.. source.Sets.Select(set => Cell(set, rule => isAbout(rule, topic.Name)))]))
            .Where(row => row.Cells.Any(cell => cell is not null)),
    ];

    private MatrixCell? Cell(RuleSet set, Func<Rule, bool> isAbout)
    {
        Rule[] rules = [.. set.Rules.Where(isAbout)];
        if (rules.Length == 0)
        {
            return null;
        }

        Audience[] audiences = [.. source.AudiencesOf(set).Where(audience => audience.Rules.Any(isAbout))];
        string who = audiences.All(audience => audience.Natures.Count == 0) ? "all"
            : audiences.All(audience => audience.IsIndividual) ? "individuals"
            : audiences.Any(audience => audience.IsIndividual) ? "all"
            : "others";
        string text = $"{source.Words.Pair(source.Headed(set.Label), source.Words.Listed(rules.SelectMany(rule => rule.Ids)))} · {source.Words.Of(SiteWords.Who(who))}";
        return new(who, source.Words.Of(SiteWords.WhoMark(who)), text, source.Paths.Of(set, rules[0]));
    }
}
