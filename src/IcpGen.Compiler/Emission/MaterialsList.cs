using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Where a filing lists what has been supplied.</summary>
internal sealed class MaterialsList
{
    private MaterialsList(FieldDefinition list, RecordDefinition row, FieldDefinition kind)
    {
        List = list;
        Row = row;
        Kind = kind;
    }

    internal FieldDefinition List { get; }

    internal RecordDefinition Row { get; }

    internal FieldDefinition Kind { get; }

    internal static MaterialsList? In(Vocabulary vocabulary)
    {
        RecordDefinition? root = vocabulary.Records.FirstOrDefault(record => record.Name == vocabulary.Root);
        foreach (FieldDefinition field in root?.Fields ?? [])
        {
            if (field.Type is ListType { Element: RecordType { Name: var name } }
                && vocabulary.Records.FirstOrDefault(record => record.Name == name) is { } row
                && row.Fields.FirstOrDefault(column => column.Type == RuleType.Document) is { } kind)
            {
                return new(field, row, kind);
            }
        }

        return null;
    }

    internal FieldDefinition? Column(string name) => Row.Fields.FirstOrDefault(field => field.Name == name);

    internal FieldDefinition? ColumnOf(RuleType type) => Row.Fields.FirstOrDefault(field => field.Type == type);
}
