using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Evaluation;

/// <summary>How the vocabulary describes supplied materials.</summary>
/// <param name="List">The root's field that lists them.</param>
/// <param name="Row">The record that describes one.</param>
/// <param name="Kind">The field that says which document it is.</param>
internal sealed record MaterialsShape(FieldDefinition List, RecordDefinition Row, FieldDefinition Kind)
{
    public static MaterialsShape? Of(Setting setting)
    {
        foreach (FieldDefinition list in setting.Record(setting.Vocabulary.Root)?.Fields ?? default)
        {
            if (list.Type is ListType { Element: RecordType type }
                && setting.Record(type.Name) is { } row
                && row.Fields.FirstOrDefault(field => field.Type == RuleType.Document) is { } kind)
            {
                return new MaterialsShape(list, row, kind);
            }
        }

        return null;
    }

    /// <summary>The field that a modifier tests, or null where materials are described without it.</summary>
    public FieldDefinition? Modifier(string name) => Row.Fields.FirstOrDefault(field => field.Name == name);

    /// <summary>The one field of a type: what a document is about.</summary>
    public FieldDefinition? About(RuleType type) => Row.Fields.FirstOrDefault(field => field.Type == type);

    /// <summary>The materials as a sequence to walk.</summary>
    public Sequence Rows { get; } = RootList.Sequence(List);
}
