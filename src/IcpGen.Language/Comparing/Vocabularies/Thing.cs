using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Language.Comparing;

/// <summary>A declared thing, as far as it is compared; what it has not is null.</summary>
/// <param name="Name">Its name, with what it belongs to.</param>
/// <param name="Label">What people call it, as rules spell it.</param>
internal sealed record Thing(string Name, string Label)
{
    internal string? Code { get; init; }

    internal string? Type { get; init; }

    internal string? Identity { get; init; }

    internal static Thing Of(EnumDefinition definition) => new(definition.Name, Spelled(definition.Label));

    internal static IEnumerable<Thing> Members(EnumDefinition definition) => definition.Members.Select(member =>
        new Thing(definition.Name + "." + member.Name, Spelled(member.Label)) { Code = CodesOf(definition, member) });

    // 13; app 5: the codes, then those of other tables.
    private static string? CodesOf(EnumDefinition definition, EnumMember member)
    {
        string official = string.Join(", ", member.Codes);
        IEnumerable<string> others = definition.Tables.SelectMany(table => table.Codes
            .Where(row => row.Member == member.Name).Select(row => table.Name + " " + string.Join(", ", row.Codes)));
        string all = string.Join("; ", new[] { official }.Where(codes => codes.Length > 0).Concat(others));
        return all.Length == 0 ? null : all;
    }

    internal static Thing Of(RecordDefinition record) => new(record.Name, Spelled(record.Label)) { Identity = IdentityOf(record) };

    internal static IEnumerable<Thing> Fields(RecordDefinition record) => record.Fields.Select(field =>
        new Thing(record.Name + "." + field.Name, Spelled(field.Label)) { Type = field.Type.ToString() });

    internal static Thing Of(DocumentDefinition document) => new(document.Name, Spelled(document.Label)) { Type = document.About?.ToString() };

    internal static Thing Of(ProcedureDefinition procedure) => new(procedure.Name, Spelled(procedure.Label));

    internal static Thing Of(FactDefinition fact) => new(fact.Name, Spelled(fact.Label))
    {
        Type = "(" + string.Join(", ", fact.Parameters) + ") : " + fact.Type,
    };

    private static string Spelled(Localized label) =>
        ConstantText.Quoted(label.Zh) + (label.En is { } en ? " en " + ConstantText.Quoted(en) : string.Empty);

    private static string? IdentityOf(RecordDefinition record) => record.IdentifiedBy.Count == 0 ? null
        : "identifiedBy " + string.Join(", ", record.IdentifiedBy.Select(Path))
            + (record.Lifelong.Count == 0 ? string.Empty : " lifelong " + string.Join(", ", record.Lifelong.Select(member => member.Member)))
            + (record.ToldApartBy is { } apart ? " toldApartBy " + Path(apart) : string.Empty);

    private static string Path(EquatableArray<FieldDefinition> path) => string.Join(".", path.Select(field => field.Name));
}
