using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What people call the fields of a filing.</summary>
/// <param name="vocabulary">What filings are described by.</param>
public sealed class FieldLabels(Vocabulary vocabulary)
{
    /// <summary>A field's labels on the way to it, elements numbered: <c>网站 1 / 域名列表 2</c>. The path's own text where the vocabulary lacks it.</summary>
    public Localized Of(FieldPath path)
    {
        List<Localized> labels = [];
        RuleType type = new RecordType(vocabulary.Root);
        foreach (FieldStep step in path.Steps)
        {
            if (step.IsElement && labels.Count > 0)
            {
                labels[^1] = Numbered(labels[^1], step.Index + 1);
            }
            else if (FieldOf(type, step.Field) is { } field)
            {
                labels.Add(field.Label.AsText());
                type = field.Type is ListType list ? list.Element : field.Type;
            }
            else
            {
                return Plain(path);
            }
        }

        return labels.Count == 0 ? Plain(path) : new(Join(labels, "zh"), Join(labels, "en"));
    }

    /// <summary>What people call a fact; its own name where nobody declared it.</summary>
    public Localized OfFact(string? name) =>
        vocabulary.Facts.FirstOrDefault(fact => fact.Name == name)?.Label.AsText() ?? new(name ?? string.Empty);

    private static Localized Plain(FieldPath path) => new(path.ToString(), path.ToString());

    private static Localized Numbered(Localized label, int number)
    {
        string shown = number.ToString(CultureInfo.InvariantCulture);
        return new($"{label.Zh} {shown}", $"{label.In("en")} {shown}");
    }

    private static string Join(IEnumerable<Localized> labels, string language) => string.Join(" / ", labels.Select(label => label.In(language)));

    private FieldDefinition? FieldOf(RuleType type, string? name) =>
        type is RecordType record ? vocabulary.RecordNamed(record.Name)?.Fields.FirstOrDefault(field => field.Name == name) : null;
}
