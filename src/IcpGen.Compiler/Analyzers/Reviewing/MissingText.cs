using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Modeling;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Analyzers.Reviewing;

/// <summary>Writes the members and types that a model lacks, with the types that it has already.</summary>
internal sealed class MissingText
{
    private readonly ModelSurvey _survey;
    private readonly ModelWriter _writer;

    internal MissingText(ModelSurvey survey)
    {
        _survey = survey;
        _writer = new(survey.Vocabulary, Known);
    }

    /// <summary>A member for a field: its name, type and documentation.</summary>
    internal MissingMember Member(IEnumerable<FieldDefinition> way)
    {
        PlannedMember member = new(way.ToEquatableArray());
        return new(ModelWriter.NameOf(member), _writer.NameOf(member.Type), ModelWriter.Summary(member), IsReference(member.Type));
    }

    /// <summary>The types that a member of a type needs and the model lacks, in order of first use.</summary>
    internal IReadOnlyList<MissingType> TypesFor(RuleType type)
    {
        List<MissingType> types = [];
        AddTypes(type, types);
        return types;
    }

    private bool IsReference(RuleType type) => type switch
    {
        ListType => true,
        RecordType => Mapped(type) is not { } mapped || _survey.Rules.Model.TypeNamed(mapped.Name) is not { IsValueType: true },
        EnumType => KnownEnum((EnumType)type) is "string",
        SimpleType { Kind: SimpleKind.Flag or SimpleKind.Number or SimpleKind.Date } => false,
        _ => true,
    };

    private void AddTypes(RuleType type, List<MissingType> types)
    {
        if (type is ListType list)
        {
            AddTypes(list.Element, types);
        }
        else if (Known(type) is null && type is RecordType record && types.All(each => each.Name != record.Name)
            && _survey.Plan.FirstOrDefault(planned => planned.Record.Name == record.Name) is { } plan)
        {
            types.Add(new(record.Name, _writer.Write(plan)));
            foreach (PlannedMember member in plan.Members)
            {
                AddTypes(member.Type, types);
            }
        }
        else if (Known(type) is null && type is EnumType named && ModelWriter.EnumName(named) is var name && types.All(each => each.Name != name))
        {
            types.Add(new(name, _writer.Write(named)));
        }
    }

    private string? Known(RuleType type) => type switch
    {
        EnumType { Name: "Province" } => "global::IcpGen.Province",
        EnumType named => KnownEnum(named),
        RecordType => Mapped(type)?.Name,
        ListType list => $"global::System.Collections.Generic.List<{_writer.NameOf(list.Element)}>",
        SimpleType { Kind: SimpleKind.Date } => "global::System.DateOnly",
        _ => null,
    };

    // A model that holds the codes goes on holding them.
    private string? KnownEnum(EnumType type) =>
        Mapped(type) is { } same ? same.Name
        : _survey.Fields.Any(field => field.Type is EnumType && field.MemberType is { Kind: MemberKind.Enum }) ? null
        : _survey.Fields.FirstOrDefault(field => field.Type is EnumType { Name: not "Province" } && field.MemberType is { Kind: MemberKind.Text or MemberKind.Integer }) is { MemberType: { } coded } ? coded.Name
        : null;

    private MemberType? Mapped(RuleType type) => _survey.Fields.FirstOrDefault(field => field.Type == type && field.MemberType is not null)?.MemberType;
}

/// <summary>A member that a model lacks.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type with namespaces, without nullability.</param>
/// <param name="Summary">What its documentation says, escaped.</param>
/// <param name="IsReference">Whether its type is a reference type.</param>
internal sealed record MissingMember(string Name, string Type, string Summary, bool IsReference);

/// <summary>A type that a model lacks.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its declaration.</param>
internal sealed record MissingType(string Name, string Text);
