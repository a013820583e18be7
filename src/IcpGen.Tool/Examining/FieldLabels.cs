using IcpGen.Generated;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Examining;

/// <summary>What people call the fields of a filing.</summary>
internal sealed class FieldLabels(Vocabulary vocabulary)
{
    /// <summary>A field's labels on the way to it, lists numbered: <c>网站 1 / 域名列表 2</c>. The path's own text where the vocabulary lacks it.</summary>
    public Localized Of(FieldPath path)
    {
        FieldName? name = Find(path.Pattern);
        FieldMap map = name is null ? new() : new(name);
        return new(map.LabelOf(path, "zh"), map.LabelOf(path, "en"));
    }

    /// <summary>What people call a fact; its own name where nobody declared it.</summary>
    public Localized OfFact(string? name) =>
        vocabulary.Facts.FirstOrDefault(fact => fact.Name == name)?.Label is { } label ? new(label.Zh, label.En) : new(name ?? string.Empty);

    private FieldName? Find(string pattern)
    {
        List<Label> labels = [];
        string recordName = vocabulary.Root;
        foreach (string step in pattern.Split('.'))
        {
            string name = step.Replace("[]", string.Empty, StringComparison.Ordinal);
            RecordDefinition? record = vocabulary.Records.FirstOrDefault(declared => declared.Name == recordName);
            if (record?.Fields.FirstOrDefault(declared => declared.Name == name) is not { } field)
            {
                return null;
            }

            labels.Add(field.Type is ListType ? new(field.Label.Zh + "[]", field.Label.In("en") + "[]") : field.Label);
            RuleType type = field.Type is ListType list ? list.Element : field.Type;
            recordName = (type as RecordType)?.Name ?? string.Empty;
        }

        return new(pattern, null, new(Join(labels, "zh"), Join(labels, "en")));
    }

    private static string Join(IEnumerable<Label> labels, string language) =>
        string.Join(" / ", labels.Select(label => label.In(language)));
}
