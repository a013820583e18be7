using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Everything that the unit declares, by name.</summary>
internal sealed class UnitSymbols
{
    internal UnitSymbols(DiagnosticSink sink)
    {
        Sink = sink;
        Checker = new(this);
    }

    /// <summary>Where mistakes in declarations go, whoever finds them.</summary>
    internal DiagnosticSink Sink { get; }

    /// <summary>Which definitions have been bound on their own.</summary>
    internal DefinitionChecker Checker { get; }

    internal SymbolTable<EnumDefinition> Enums { get; } = new(definition => definition.Label);

    internal SymbolTable<RecordDefinition> Records { get; } = new(record => record.Label);

    internal SymbolTable<DocumentDefinition> Documents { get; } = new(document => document.Label);

    internal SymbolTable<ProcedureDefinition> Procedures { get; } = new(procedure => procedure.Label);

    internal SymbolTable<FactDefinition> Facts { get; } = new(fact => fact.Label);

    internal SymbolTable<Definition> Definitions { get; } = new(definition => definition.Label);

    /// <summary>Names that were declared with a mistake: asking for one adds no complaint.</summary>
    internal HashSet<string> Faulty { get; } = new(System.StringComparer.Ordinal);

    /// <summary>Enumerations and records with a mistake in their text: what they seem to lack may be there, so asking adds no complaint.</summary>
    internal HashSet<string> FaultyTypes { get; } = new(System.StringComparer.Ordinal);

    /// <summary>The record that a filing is, or null.</summary>
    internal RecordDefinition? Root { get; set; }

    /// <summary>Where the filing lists what has been supplied, or null.</summary>
    internal MaterialsShape? Materials { get; set; }

    /// <summary>The members of an enumeration, built-in ones included; none where it is not declared.</summary>
    internal EnumDefinition EnumOf(EnumType type) => type.Name switch
    {
        "Province" => Provinces.Enum,
        "Document" => Built("Document", "材料", Documents.All.Select(document => new EnumMember(document.Name, document.Label, default))),
        "Procedure" => Built("Procedure", "手续", Procedures.All.Select(procedure => new EnumMember(procedure.Name, procedure.Label, default))),
        _ => Enums.Find(type.Name) ?? Built(type.Name, type.Name, []),
    };

    internal EnumMember? MemberOf(EnumType type, string name) => EnumOf(type).Members.FirstOrDefault(member => member.Name == name);

    internal RecordDefinition? RecordOf(RuleType type) => type is RecordType record ? Records.Find(record.Name) : null;

    internal FieldDefinition? FieldOf(RuleType type, string name) => RecordOf(type)?.Fields.FirstOrDefault(field => field.Name == name);

    /// <summary>Whether a field was declared with a mistake.</summary>
    internal bool IsFaultyField(string record, string field) =>
        FaultyTypes.Contains(record) || Faulty.Contains(record + "." + field);

    /// <summary>Whether the filing's own fields are all known, so that one that is missing can be complained of.</summary>
    internal bool IsRootSound => Root is not null && !FaultyTypes.Contains(Root.Name);

    private static EnumDefinition Built(string name, string label, IEnumerable<EnumMember> members) =>
        new(name, new Localized(label, null), members.ToEquatableArray());
}
