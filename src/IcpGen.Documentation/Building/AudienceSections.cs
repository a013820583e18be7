using IcpGen.Documentation.Audiences;
using IcpGen.Documentation.Pages;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Building;

/// <summary>Tells what a set asks of an audience.</summary>
internal sealed class AudienceSections(Source source)
{
    private readonly DocumentEntries _documents = new(source);
    private readonly Dictionary<string, Language.Localized> _procedures = source.Unit.Vocabulary.Procedures.ToDictionary(procedure => procedure.Name, procedure => procedure.Label, StringComparer.Ordinal);

    /// <summary>The section of an audience.</summary>
    public AudienceSection Of(RuleSet set, Audience audience)
    {
        (Rule Rule, RuleText Text)[] rules = [.. audience.Rules.Select(rule => (rule, source.Explain(rule)))];
        return new()
        {
            Key = audience.Key,
            Title = AudienceTitles.Of(audience, source),
            AlsoFor = audience.IsRest ? Labels(audience.Natures) : audience.IsNamed ? Labels(audience.Natures.Skip(1)) : [],
            IsForOthers = audience.IsRest,
            ChecklistHref = source.Paths.Checklist(set, audience),
            Checks = [.. rules.SelectMany(pair => Checks(set, pair.Rule))],
            Documents = [.. rules.SelectMany(pair => _documents.Of(set, pair.Rule, pair.Text))],
            Procedures = [.. rules.SelectMany(pair => Procedures(set, pair.Rule, pair.Text))],
            Notices = [.. rules.SelectMany(pair => Notices(set, pair.Rule, pair.Text))],
        };
    }

    private string[] Labels(IEnumerable<EnumMember> natures) => [.. natures.Select(nature => nature.Label.In(source.Language))];

    // A rule that checks and asks for documents too is told here without these.
    private IEnumerable<CheckEntry> Checks(RuleSet set, Rule rule)
    {
        RequireStatement[] checks = [.. rule.Statements.OfType<RequireStatement>()];
        if (checks.Length == 0)
        {
            return [];
        }

        RuleText text = source.Explain(checks.Length == rule.Statements.Count ? rule : rule with { Statements = checks.ToEquatableArray<Statement>() });
        return [new(source.Link(set, rule), text.Sentence.In(source.Language), checks.All(check => check.Advisory), source.LiftersOf(set, rule))];
    }

    private IEnumerable<ProcedureEntry> Procedures(RuleSet set, Rule rule, RuleText text) => rule.Statements.OfType<StepStatement>().Select(step =>
        new ProcedureEntry(source.Link(set, rule), source.Cases(text), source.Headed(_procedures.GetValueOrDefault(step.Procedure) ?? new(step.Procedure, null)), source.LiftersOf(set, rule)));

    private IEnumerable<NoticeEntry> Notices(RuleSet set, Rule rule, RuleText text) => rule.Statements.OfType<NoticeStatement>().Select(notice =>
        new NoticeEntry(source.Link(set, rule), source.Cases(text), notice.Text.In(source.Language)));
}
