using IcpGen.Documentation.Pages;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Building;

/// <summary>Tells of the fields that rules look at, and of the facts they ask for.</summary>
internal sealed class FieldPages
{
    private readonly Source _source;
    private readonly Dictionary<string, (RuleSet Set, Rule Rule)> _rules = new(StringComparer.Ordinal);

    public FieldPages(Source source)
    {
        _source = source;
        foreach (RuleSet set in source.Sets)
        {
            foreach (Rule rule in set.Rules)
            {
                _rules.TryAdd(rule.Id, (set, rule));
            }
        }
    }

    /// <summary>The pages, in the order of the vocabulary.</summary>
    public IReadOnlyList<(string Path, FieldPage Page)> Pages() =>
        [.. NeededFields.Of(_source.Unit.Vocabulary, _source.Sets).OrderBy(Position, StringComparer.Ordinal).Select(field => (_source.Paths.Field(field), Page(field)))];

    /// <summary>The list of them.</summary>
    public FieldIndexPage Index(IReadOnlyList<(string Path, FieldPage Page)> pages) =>
        new([.. pages.Select(field => new FieldRow(field.Page, field.Path, field.Page.Sets.Count))], [.. Facts()]);

    private FieldPage Page(NeededField field)
    {
        FieldDefinition last = field.Way[^1];
        RuleType type = last.Type is ListType list ? list.Element : last.Type;
        return new(
            _source.Headed(last.Label),
            [.. field.Way.SkipLast(1).Select(outer => outer.Label.In(_source.Language))],
            field.Pattern,
            TypeText(type),
            last.Type is ListType,
            type is EnumType named ? Codes(named) : null,
            Rules(field.Rules));
    }

    private IEnumerable<FactRow> Facts()
    {
        Dictionary<string, NeededFact> needed = NeededFacts.Of(_source.Sets).ToDictionary(need => need.Fact, StringComparer.Ordinal);
        return _source.Unit.Vocabulary.Facts.Where(fact => needed.ContainsKey(fact.Name)).Select(fact => new FactRow(
            _source.Headed(fact.Label),
            fact.Name,
            [.. fact.Parameters.Select(TypeText)],
            TypeText(fact.Type),
            Rules(needed[fact.Name].Rules)));
    }

    private IReadOnlyList<SetRules> Rules(IEnumerable<string> ids)
    {
        ILookup<string, RuleLink> bySet = ids.Select(id => _rules[id]).ToLookup(found => found.Set.Name, found => _source.Link(found.Set, found.Rule), StringComparer.Ordinal);
        return [.. _source.Sets.Where(set => bySet[set.Name].Any()).Select(set => new SetRules(_source.Headed(set.Label), _source.Paths.Of(set), [.. bySet[set.Name]]))];
    }

    private CodeTable Codes(EnumType type)
    {
        EnumDefinition definition = _source.Unit.Vocabulary.EnumOf(type);
        return new(
            definition.Label.In(_source.Language),
            definition.Name,
            [.. definition.Members.Select(member => new CodeRow(member.Codes.Count == 0 ? null : _source.Words.Listed(member.Codes), member.Name, member.Label.In(_source.Language)))]);
    }

    private string TypeText(RuleType type) => type switch
    {
        SimpleType simple => _source.Words.Of(TypeWords.Of(simple.Kind)),
        EnumType named => _source.Unit.Vocabulary.EnumOf(named).Label.In(_source.Language),
        RecordType record => _source.Unit.Vocabulary.RecordNamed(record.Name)?.Label.In(_source.Language) ?? record.Name,
        _ => type.ToString() ?? string.Empty,
    };

    // As the vocabulary declares them, the fields of a record together.
    private string Position(NeededField field)
    {
        string record = _source.Unit.Vocabulary.Root;
        List<string> steps = [];
        foreach (FieldDefinition step in field.Way)
        {
            int index = _source.Unit.Vocabulary.RecordNamed(record)?.Fields.ToList().FindIndex(candidate => candidate.Name == step.Name) ?? 0;
            steps.Add(index.ToString("D4", System.Globalization.CultureInfo.InvariantCulture));
            RuleType type = step.Type is ListType list ? list.Element : step.Type;
            record = (type as RecordType)?.Name ?? string.Empty;
        }

        return string.Join('.', steps);
    }
}
