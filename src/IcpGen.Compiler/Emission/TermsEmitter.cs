using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes what the provinces of one rules class share: the vocabulary, and how the model says it.</summary>
internal static class TermsEmitter
{
    internal static string Emit(RulesClass rules, Vocabulary vocabulary)
    {
        IReadOnlyList<CataloguedField> fields = new FieldCatalogue(vocabulary, rules).All();
        return GeneratedFile.Write(rules, writer =>
        {
            writer.Line("/// <summary>What the rules speak of, and how this model says it.</summary>");
            writer.Open("private static class Terms");
            Fields(writer, fields);
            NotChecked(writer, rules);
            foreach (RecordDefinition record in vocabulary.Records.Where(record => record.IdentifiedBy.Count > 0 || record.ToldApartBy is not null))
            {
                Identity(writer, record);
            }

            foreach (EnumDefinition definition in Enums(vocabulary))
            {
                EnumEmitter.Emit(writer, definition, SourcesOf(definition.Name, fields), rules.Model);
            }

            ProvinceEnums(writer, fields, rules.Model);
            foreach (FactDefinition fact in vocabulary.Facts)
            {
                FactEmitter.Reader(writer, fact);
            }

            writer.Close();
        });
    }

    /// <summary>The declared enumerations, and documents and procedures as such.</summary>
    internal static IEnumerable<EnumDefinition> Enums(Vocabulary vocabulary) =>
    [
        .. vocabulary.Enums,
        vocabulary.EnumOf(RuleType.Document),
        vocabulary.EnumOf(RuleType.Procedure),
    ];

    private static IReadOnlyList<MemberType> SourcesOf(string name, IReadOnlyList<CataloguedField> fields) =>
    [
        .. fields.Where(field => field.Type is EnumType type && type.Name == name)
            .Select(field => field.MemberType)
            .OfType<MemberType>()
            .Distinct()
            .OrderBy(type => type.Name, System.StringComparer.Ordinal)
            .ThenBy(type => type.CanBeNull)
            .ThenBy(type => type.Codes, System.StringComparer.Ordinal),
    ];

    private static void Fields(CodeWriter writer, IReadOnlyList<CataloguedField> fields)
    {
        writer.Line($"internal static readonly {Names.Generated}FieldMap Fields = new {Names.Generated}FieldMap(new[]").OpenBlock();
        foreach (CataloguedField field in fields)
        {
            string zh = string.Join(" / ", field.Labels.Select(label => label.Zh));
            string en = string.Join(" / ", field.Labels.Select(label => label.English));
            string label = MetadataEmitter.Localized(zh, en);
            writer.Line($"new {Names.Generated}FieldName({Names.Literal(field.Pattern)}, {Names.LiteralOrNull(field.Member)}, {label}),");
        }

        writer.Close(");").Line();
    }

    private static void NotChecked(CodeWriter writer, RulesClass rules)
    {
        if (rules.NotChecked.Count > 0)
        {
            string fields = string.Join(", ", rules.NotChecked.Select(field =>
                $"new {Names.Runtime}NotCheckedField({Names.Literal(field.Path)}, {Names.LiteralOrNull(field.Because)})"));
            writer.Line($"internal static readonly {Names.Runtime}NotCheckedField[] NotChecked = {{ {fields} }};").Line();
        }
    }

    private static void Identity(CodeWriter writer, RecordDefinition record)
    {
        IEnumerable<string> paths = record.IdentifiedBy.Select(path => Names.Literal(string.Join(".", path.Select(field => field.Name))));
        writer.Line($"internal static readonly string[] {record.Name}Identity = {{ {string.Join(", ", paths)} }};").Line();
    }

    private static void ProvinceEnums(CodeWriter writer, IReadOnlyList<CataloguedField> fields, ModelShape model)
    {
        foreach (MemberType source in SourcesOf("Province", fields).Where(source => source.Kind == MemberKind.Enum))
        {
            EnumEmitter.Reader(writer, "Province", Names.Runtime + "Province", Language.Rules.Provinces.Enum.Members, source, model);
        }
    }
}
