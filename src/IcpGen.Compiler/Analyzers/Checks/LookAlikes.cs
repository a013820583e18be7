using System;
using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Binding;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Finds the member that probably is a missing field: one of fitting type that no other field uses and that is named much like it.</summary>
internal static class LookAlikes
{
    internal static string? Of(MissingField missing, ModelSurvey survey)
    {
        FieldDefinition field = missing.Need.Field;
        MemberShape[] free =
        [
            .. survey.Rules.Model.TypeNamed(missing.Host)?.Members.Where(member =>
                member.Field is null && Fits.Accepts(field.Type, member.Type) && !IsTaken(member, survey)) ?? [],
        ];
        return free.FirstOrDefault(member => member.Name == field.Label.Zh)?.Name
            ?? Suggestions.Nearest(string.Concat(missing.Way.Select(step => step.Name)), free.Select(member => new Candidate(member.Name, null)))
            ?? free.FirstOrDefault(member => Holds(member.Name, field.Name))?.Name
            ?? free.FirstOrDefault(member => field.Label.En is { } label && Same(member.Name, label.Replace(" ", string.Empty)))?.Name;
    }

    private static bool IsTaken(MemberShape member, ModelSurvey survey) =>
        survey.Vocabulary.Records.SelectMany(record => record.Fields).Any(field => Same(field.Name, member.Name))
        && survey.Fields.Any(field => field.Member is { } path && (Same(path, member.Name) || path.EndsWith("." + member.Name, StringComparison.OrdinalIgnoreCase)));

    // MobilePhone and ContactMobile hold mobile as a word of their own.
    private static bool Holds(string member, string field) =>
        (member.StartsWith(field, StringComparison.OrdinalIgnoreCase) && char.IsUpper(member, field.Length < member.Length ? field.Length : 0))
        || (member.EndsWith(field, StringComparison.OrdinalIgnoreCase) && char.IsUpper(member, member.Length - field.Length));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
