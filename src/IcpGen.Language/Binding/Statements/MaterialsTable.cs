using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Where a filing lists the documents that have been supplied.</summary>
/// <param name="List">The root's field.</param>
/// <param name="Row">The record that describes a document.</param>
internal sealed record MaterialsTable(FieldDefinition List, RecordDefinition Row)
{
    internal FieldPath Path { get; } = new(null, EquatableArray.Of(List));

    /// <summary>Finds it by its types, or gives null.</summary>
    internal static MaterialsTable? In(UnitSymbols unit) => unit.Root?.Fields
        .Where(field => field.Type is ListType)
        .Select(field => (Field: field, Row: unit.RecordOf(field.Type.Element())))
        .Where(found => found.Row is not null && found.Row.Fields.Any(column => column.Type == RuleType.Document))
        .Select(found => new MaterialsTable(found.Field, found.Row!))
        .FirstOrDefault();

    internal FieldDefinition? Column(string name) => Row.Fields.FirstOrDefault(field => field.Name == name);

    internal int CountOf(RuleType type) => Row.Fields.Count(field => field.Type == type);
}
