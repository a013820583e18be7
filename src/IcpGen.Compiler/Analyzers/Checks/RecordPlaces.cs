using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
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
    internal static IEnumerable<RecordPlace> In(ModelSurvey survey) =>
        survey.Fields
            .Where(field => field is { Type: RecordType, MemberType.Kind: MemberKind.Structure })
            .Select(field => new RecordPlace(
                field.MemberType!.Name, survey.Vocabulary.RecordNamed(((RecordType)field.Type).Name)!, field.Pattern.Replace("[]", string.Empty)))
            .Prepend(new(survey.Rules.Model.Filing, survey.Root, string.Empty));
}
