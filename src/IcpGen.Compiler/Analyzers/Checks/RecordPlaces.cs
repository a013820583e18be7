using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>A type of the model that stands for a record.</summary>
/// <param name="Type">Full name of the type.</param>
/// <param name="Record">The record.</param>
/// <param name="Root">The path from the filing, without brackets for lists.</param>
internal sealed record RecordPlace(string Type, RecordDefinition Record, string Root);

/// <summary>Finds which types of a model stand for which records, and where.</summary>
internal static class RecordPlaces
{
    private const int Deepest = 12;

    internal static IReadOnlyList<RecordPlace> In(ModelSurvey survey)
    {
        List<RecordPlace> places = [];
        if (survey.Vocabulary.RecordNamed(survey.Vocabulary.Root) is { } root)
        {
            places.Add(new(survey.Rules.Model.Filing, root, string.Empty));
            Walk(survey, root, survey.Filing, [], places, 0);
        }

        return places;
    }

    private static void Walk(ModelSurvey survey, RecordDefinition record, Access from, FieldDefinition[] way, List<RecordPlace> places, int depth)
    {
        foreach (FieldDefinition field in record.Fields.Where(_ => depth < Deepest))
        {
            FieldDefinition[] here = [.. way, field];
            if (((field.Type as ListType)?.Element ?? field.Type) is not RecordType type || survey.Vocabulary.RecordNamed(type.Name) is not { } below)
            {
                continue;
            }

            Access? access = survey.Mapper.Find(from, here);
            if ((field.Type is ListType ? access?.Type.Element : access?.Type) is { Kind: MemberKind.Structure } structure)
            {
                places.Add(new(structure.Name, below, access!.Root ?? string.Empty));
            }

            if (field.Type is not ListType)
            {
                Walk(survey, below, from, here, places, depth + 1);
            }
            else if (access?.Type.Element is { } element)
            {
                Walk(survey, below, Access.Element("element", element, access.Root), [], places, depth + 1);
            }
        }
    }
}
