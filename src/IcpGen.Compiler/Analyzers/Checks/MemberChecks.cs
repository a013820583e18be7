using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Looks at the members that hold, or claim to hold, a field that rules need.</summary>
internal sealed class MemberChecks(ModelSurvey survey, RulesSite site, RefusedMembers refused)
{
    /// <summary>Looks at a field that the model has.</summary>
    internal void Check(Access from, FieldDefinition[] way, Access access, NeedTree node)
    {
        Claims(from, way, node);
        if (access.Origin is { Type: { } type } origin && survey.Places.Member(type, origin.Name) is { } member)
        {
            AbsenceCheck.Check(survey, member, access.Type, node);
        }
    }

    /// <summary>Says of a missing field that a member claims it whose type is unfit; false where there is none.</summary>
    internal bool HasUnfit(Access from, FieldDefinition[] way, NeedTree node)
    {
        if (survey.Mapper.All(from, way).FirstOrDefault() is not { Origin: { } origin } access)
        {
            return false;
        }

        FieldDefinition field = node.Field;
        ISymbol? member = SymbolOf(origin);
        (INamedTypeSymbol host, Location location) = survey.Places.OfMember(member);
        string name = NameOf(origin);
        Bilingual label = Bilingual.Of(field.Label);
        bool needsList = field.Type is ListType list && Fits.Accepts(list.Element, access.Type);
        DiagnosticDescriptor descriptor = needsList ? ModelDiagnostics.ListNeeded : ModelDiagnostics.WrongType;
        string type = Shown(access.Type);
        object?[] arguments = needsList
            ? [name, field.Name, label, $"List<{type}>"]
            : [name, type, field.Name, label, TypeWords.Accepted(field.Type)];
        survey.Log.Add(
            new(descriptor, host, location, _ => arguments)
            {
                Subject = name,
                Properties = origin.Type is null ? FixInfo.Of() : FixInfo.Of((FixInfo.Members, TypeToTake(origin.Name, field.Type, access.Type, needsList))),
            },
            node.Rules);
        return true;
    }

    /// <summary>Says of a missing field that a member of its name is there but cannot be read; false where there is none.</summary>
    internal bool IsRefused(string hostName, FieldDefinition[] way, NeedTree node)
    {
        if (survey.Places.Type(hostName) is not { } type || refused.Find(type, way) is not { } found)
        {
            return false;
        }

        (INamedTypeSymbol host, Location location) = survey.Places.OfMember(found.Member);
        string name = $"{type.Name}.{found.Member.Name}";
        survey.Log.Add(
            new(ModelDiagnostics.Unreadable, host, location, _ => [name, node.Field.Name, Bilingual.Of(node.Field.Label), found.Reason]) { Subject = name },
            node.Rules);
        return true;
    }

    private void Claims(Access from, FieldDefinition[] way, NeedTree node)
    {
        MemberOrigin[] origins =
        [
            .. survey.Mapper.All(from, way).Where(access => Fits.Accepts(node.Field.Type, access.Type)).Select(access => access.Origin).OfType<MemberOrigin>()
                .GroupBy(origin => (origin.Type, origin.Name)).Select(same => same.First()),
        ];
        MemberOrigin[] marked = [.. origins.Where(origin => origin.IsMarked)];
        MemberOrigin[] rivals = marked.Length > 0 ? marked : origins.Any(origin => origin.HasMarkBefore) ? [] : origins;
        if (rivals.Length > 1)
        {
            (INamedTypeSymbol host, Location location) = survey.Places.OfMember(SymbolOf(rivals[1]));
            string path = FieldPaths.Of(way);
            survey.Log.Add(
                new(ModelDiagnostics.ClaimedTwice, host, location, _ => [NameOf(rivals[0]), NameOf(rivals[1]), path, Bilingual.Of(node.Field.Label)]) { Subject = path },
                node.Rules);
        }
    }

    private ISymbol? SymbolOf(MemberOrigin origin) =>
        origin.Type is { } type ? survey.Places.Member(type, origin.Name) : site.Type.GetMembers(origin.Name).FirstOrDefault();

    private string NameOf(MemberOrigin origin) => (origin.Type is { } type ? ShortNames.Of(type) : site.Type.Name) + "." + origin.Name;

    // The type that a fix gives the member: as the rules need it, in the model's own terms.
    private string? TypeToTake(string name, RuleType wanted, MemberType now, bool needsList)
    {
        MissingMember member = survey.Writing.Member([new("value", wanted, new("值", null))]) with { Name = name };
        if (needsList)
        {
            member = member with { Type = $"global::System.Collections.Generic.List<{now.Name}>" };
        }
        else if (survey.Writing.TypesFor(wanted).Count > 0)
        {
            if (wanted is not EnumType)
            {
                return null;
            }

            member = member with { Type = "string", IsReference = true };
        }

        return FixInfo.Write([member]);
    }

    private static string Shown(MemberType type) => ShortNames.Of(type.Name) + (type.CanBeNull && type.Kind is not (MemberKind.Text or MemberKind.Structure or MemberKind.Sequence or MemberKind.Other) ? "?" : string.Empty);
}
