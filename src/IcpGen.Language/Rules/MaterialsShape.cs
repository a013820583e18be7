using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>How a vocabulary describes the documents that a filing supplies.</summary>
/// <param name="List">The root's field that lists them.</param>
/// <param name="Row">The record that describes one.</param>
/// <param name="Kind">The field that says which document it is.</param>
public sealed record MaterialsShape(FieldDefinition List, RecordDefinition Row, FieldDefinition Kind)
{
    /// <summary>The materials as a sequence to walk.</summary>
    public Sequence Rows { get; } = List.AsSequence(default);

    /// <summary>Finds the list by its types, or gives null where the vocabulary has none.</summary>
    public static MaterialsShape? In(Vocabulary vocabulary) => In(vocabulary.RecordNamed(vocabulary.Root), vocabulary.Records);

    /// <summary>Finds the list in a record, or gives null where it has none.</summary>
    /// <param name="root">The record that a filing is, or null.</param>
    /// <param name="records">All records.</param>
    public static MaterialsShape? In(RecordDefinition? root, IEnumerable<RecordDefinition> records)
    {
        foreach (FieldDefinition list in root?.Fields ?? default)
        {
            if (list.Type is ListType { Element: RecordType type }
                && records.FirstOrDefault(record => record.Name == type.Name) is { } row
                && row.Fields.FirstOrDefault(field => field.Type == RuleType.Document) is { } kind)
            {
                return new(list, row, kind);
            }
        }

        return null;
    }

    /// <summary>The field that a modifier tests, or null where materials are described without it.</summary>
    public FieldDefinition? Column(string name) => Row.Fields.FirstOrDefault(field => field.Name == name);

    /// <summary>The field of a type: what a document is about, or null where no field has it.</summary>
    public FieldDefinition? ColumnOf(RuleType type) => Row.Fields.FirstOrDefault(field => field.Type == type);
}

/// <summary>Looks things up in a vocabulary.</summary>
public static class VocabularyLookup
{
    /// <summary>A record, or null where none has this name.</summary>
    public static RecordDefinition? RecordNamed(this Vocabulary vocabulary, string name) =>
        vocabulary.Records.FirstOrDefault(record => record.Name == name);

    /// <summary>An enumeration; documents, procedures and provinces are some too.</summary>
    public static EnumDefinition EnumOf(this Vocabulary vocabulary, EnumType type) =>
        type == RuleType.Province ? Provinces.Enum
        : type == RuleType.Document ? new("Document", new("材料种类", "kind of document"), vocabulary.Documents.Select(each => new EnumMember(each.Name, each.Label, default)).ToEquatableArray())
        : type == RuleType.Procedure ? new("Procedure", new("手续种类", "kind of procedure"), vocabulary.Procedures.Select(each => new EnumMember(each.Name, each.Label, default)).ToEquatableArray())
        : vocabulary.Enums.First(definition => definition.Name == type.Name);

    /// <summary>What people call a member of an enumeration; its name where it is none.</summary>
    public static Localized LabelOf(this Vocabulary vocabulary, MemberConstant member) =>
        vocabulary.EnumOf(member.Enum).Members.FirstOrDefault(candidate => candidate.Name == member.Member)?.Label ?? new(member.Member, null);

    /// <summary>The root's list of procedures gone through, or null where there is none.</summary>
    public static FieldDefinition? ProceduresList(this Vocabulary vocabulary) =>
        vocabulary.RecordNamed(vocabulary.Root)?.Fields.FirstOrDefault(
            field => field.Type is ListType list && list.Element == RuleType.Procedure);

    /// <summary>A list of the filing itself, as a sequence to walk.</summary>
    public static Sequence AsSequence(this FieldDefinition list, SourceSpan span)
    {
        RuleType element = ((ListType)list.Type).Element;
        return new(element, EquatableArray.Of(new SequenceSource(new(null, EquatableArray.Of(list)), null, element, span)));
    }
}
