using System.Globalization;
using IcpGen.Documentation.Pages;
using IcpGen.Documentation.Rules;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Building;

/// <summary>Tells of examples with the labels of their fields.</summary>
internal sealed class ExampleEntries(Source source)
{
    private readonly Vocabulary _vocabulary = source.Unit.Vocabulary;

    /// <summary>An example.</summary>
    public ExampleEntry Of(Example example)
    {
        string outcome = MemberNames.Of(example.Outcome);
        return new(
            outcome,
            source.Words.Of(OutcomeTexts.OfExample(outcome)),
            example.Title,
            ConstantTexts.Day(example.Today),
            [.. Given(example.Filing, _vocabulary.RecordNamed(_vocabulary.Root), []), .. example.Facts.Select(Known)]);
    }

    private IEnumerable<GivenValue> Given(RecordValue value, RecordDefinition? record, IReadOnlyList<string> way) =>
        value.Fields.SelectMany(given => record?.Fields.FirstOrDefault(field => field.Name == given.Name) is { } field
            ? Given(given.Value, field.Type, [.. way, field.Label.In(source.Language)])
            : []);

    private IEnumerable<GivenValue> Given(Value? value, RuleType type, IReadOnlyList<string> way) => value switch
    {
        RecordValue { Fields.Count: > 0 } record when type is RecordType named => Given(record, _vocabulary.RecordNamed(named.Name), way),
        ListValue { Items.Count: > 0 } list when type is ListType elements && elements.Element is RecordType =>
            list.Items.SelectMany((item, index) => Given(item, elements.Element, Numbered(way, index, list.Items.Count))),
        ListValue list when type is ListType elements => [new(Way(way), source.Words.Listed(list.Items.Select(item => Text(item, elements.Element))) is { Length: > 0 } all ? all : source.Words.Of(SiteWords.None))],
        _ => [new(Way(way), Text(value, type))],
    };

    private GivenValue Known(FactValue fact)
    {
        FactDefinition? definition = _vocabulary.Facts.FirstOrDefault(candidate => candidate.Name == fact.Fact);
        string label = definition?.Label.In(source.Language) ?? fact.Fact;
        string arguments = source.Words.Listed(fact.Arguments.Select((argument, index) => Text(argument, definition?.Parameters[index])));
        return new(
            arguments.Length == 0 ? label : source.Words.Bracketed(label, arguments),
            fact.Value is null ? source.Words.Of(SiteWords.Unknown) : Text(fact.Value, definition?.Type));
    }

    private string Text(Value? value, RuleType type) => value switch
    {
        null => source.Words.Of(SiteWords.NotGiven),
        SimpleValue simple => Text(simple.Constant, type),
        UnreadableValue unreadable => source.Words.Bracketed(unreadable.Text, source.Words.Of(SiteWords.Unreadable)),
        RecordValue record when type is RecordType named =>
            string.Join(source.Language == "en" ? "; " : "；", Given(record, _vocabulary.RecordNamed(named.Name), []).Select(given => source.Words.Pair(given.Label, given.Value))) is { Length: > 0 } all
                ? all
                : source.Words.Of(SiteWords.Empty),
        _ => source.Words.Of(SiteWords.None),
    };

    private string Text(Constant constant, RuleType? type) => constant.Accept(new ConstantTexts(source, type));

    private static IReadOnlyList<string> Numbered(IReadOnlyList<string> way, int index, int count) =>
        count == 1 ? way : [.. way.SkipLast(1), string.Create(CultureInfo.InvariantCulture, $"{way[^1]} {index + 1}")];

    private static string Way(IReadOnlyList<string> way) => string.Join(" / ", way);
}
