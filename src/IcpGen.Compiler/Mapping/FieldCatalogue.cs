using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Shapes;
using IcpGen.Language;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Mapping;

/// <summary>Every field that rules can name from the filing, and where a model has it.</summary>
/// <param name="Pattern">The field, with <c>[]</c> for each list; a list itself goes by its elements' entry.</param>
/// <param name="Type">Its type.</param>
/// <param name="Member">The model's members likewise, or null where the model lacks it.</param>
/// <param name="MemberType">The member's type, or null.</param>
/// <param name="Labels">The labels on the way; a list's has <c>[]</c> where its elements are walked.</param>
internal sealed record CataloguedField(
    string Pattern, RuleType Type, string? Member, MemberType? MemberType, EquatableArray<Localized> Labels);

/// <summary>Walks the vocabulary beside a model.</summary>
internal sealed class FieldCatalogue(Vocabulary vocabulary, RulesClass rules)
{
    private const int DeepestNesting = 12;

    private readonly FieldMapper _mapper = new(rules);

    internal IReadOnlyList<CataloguedField> All()
    {
        List<CataloguedField> fields = [];
        if (RecordNamed(vocabulary.Root) is { } root)
        {
            Walk(root, Access.Filing("filing", rules.Model), string.Empty, string.Empty, [], [], [root.Name], fields);
        }

        return fields;
    }

    private RecordDefinition? RecordNamed(string name) => vocabulary.Records.FirstOrDefault(record => record.Name == name);

    // `way` is the fields since the last list, or since the filing: what the mapper is asked for.
    private void Walk(
        RecordDefinition record,
        Access? from,
        string pattern,
        string member,
        FieldDefinition[] way,
        Localized[] labels,
        string[] nesting,
        List<CataloguedField> found)
    {
        foreach (FieldDefinition field in record.Fields)
        {
            FieldDefinition[] here = [.. way, field];
            Access? access = from is null ? null : _mapper.Find(from, here);
            string fieldPattern = pattern.Length == 0 ? field.Name : pattern + "." + field.Name;
            string? fieldMember = access is null ? null : Join(member, access.Member);
            Localized[] fieldLabels = [.. labels, field.Label];
            if (field.Type is ListType list)
            {
                Localized[] elementLabels = [.. labels, new(field.Label.Zh + "[]", field.Label.En is { } en ? en + "[]" : null)];
                string elementPattern = fieldPattern + "[]";
                string elementMember = (fieldMember ?? fieldPattern) + "[]";
                Access? element = access?.Type.Element is { } type ? Access.Element("element", type, access.Root) : null;
                found.Add(new(elementPattern, list.Element, access is null ? null : elementMember, element?.Type, elementLabels.ToEquatableArray()));
                Enter(list.Element, element, elementPattern, elementMember, [], elementLabels, nesting, found);
            }
            else
            {
                found.Add(new(fieldPattern, field.Type, fieldMember, access is null ? null : access.Type with { CanBeNull = access.CanBeNull }, fieldLabels.ToEquatableArray()));
                Enter(field.Type, from, fieldPattern, member, here, fieldLabels, nesting, found);
            }
        }
    }

    private void Enter(
        RuleType type,
        Access? from,
        string pattern,
        string member,
        FieldDefinition[] way,
        Localized[] labels,
        string[] nesting,
        List<CataloguedField> found)
    {
        if (type is RecordType { Name: var name }
            && nesting.Length < DeepestNesting
            && !nesting.Contains(name)
            && RecordNamed(name) is { } record)
        {
            Walk(record, from, pattern, member, way, labels, [.. nesting, name], found);
        }
    }

    private static string Join(string member, string rest) =>
        member.Length == 0 ? rest : rest.Length == 0 ? member : member + "." + rest;
}
