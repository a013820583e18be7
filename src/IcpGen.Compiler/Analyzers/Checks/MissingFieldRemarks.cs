using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Says which fields are missing: one by one, or all in one where there are many of one type.</summary>
internal sealed class MissingFieldRemarks(ModelSurvey survey)
{
    private const int Few = 4;
    private const int Named = 6;

    internal void Add(IEnumerable<MissingField> missing)
    {
        foreach (IGrouping<string, MissingField> type in missing.GroupBy(field => field.Host))
        {
            MissingField[] fields = [.. type.GroupBy(field => field.Name).Select(same => same.First())];
            if (fields.Length > Few)
            {
                Many(type.Key, fields, [.. type.SelectMany(field => field.Need.Rules)]);
                continue;
            }

            foreach (MissingField field in fields)
            {
                Add(field, type.Where(same => same.Name == field.Name).SelectMany(same => same.Need.Rules));
            }
        }
    }

    private void Add(MissingField field, IEnumerable<string> rules)
    {
        RuleType type = field.Need.Field.Type;
        Bilingual label = Bilingual.Of(field.Need.Field.Label);
        (INamedTypeSymbol host, Location location) = survey.Places.OfType(field.Host);
        bool isPart = field.Need.Children.Count > 0;
        string? lookAlike = isPart ? null : LookAlikes.Of(field, survey);
        object?[] Arguments(RuleNames names) => isPart
            ? [ShortNames.Of(field.Host), field.Name, label, Listed([.. field.Need.Leaves().Select(Tail)]), names]
            : [ShortNames.Of(field.Host), field.Name, label, TypeWords.Accepted(type), names, Hint(lookAlike)];
        survey.Log.Add(
            new(isPart ? ModelDiagnostics.PartMissing : ModelDiagnostics.FieldMissing, host, location, Arguments)
            {
                Subject = field.Host + "." + field.Name,
                Properties = Properties([field], field.Host, location).Add(FixInfo.Field, field.Path).SetItem(FixInfo.Suggestion, field.Name).SetItem(FixInfo.LookAlike, lookAlike),
            },
            rules);
    }

    private void Many(string type, MissingField[] fields, string[] rules)
    {
        (INamedTypeSymbol host, Location location) = survey.Places.OfType(type);
        survey.Log.Add(
            new(ModelDiagnostics.ManyMissing, host, location, names => [ShortNames.Of(type), fields.Length, Listed([.. fields.Select(field => field.Name)]), names])
            {
                Subject = type,
                Properties = Properties(fields, type, location),
            },
            rules);
    }

    private System.Collections.Immutable.ImmutableDictionary<string, string?> Properties(MissingField[] fields, string host, Location location) => FixInfo.Of(
        survey.Places.Elsewhere(location),
        (FixInfo.RulesClass, survey.Rules.FullName),
        (FixInfo.Type, host),
        (FixInfo.Members, FixInfo.Write(fields.Select(field => survey.Writing.Member(field.Way)))),
        (FixInfo.Types, FixInfo.Write(fields.SelectMany(field => survey.Writing.TypesFor(field.Need.Field.Type)).GroupBy(missing => missing.Name).Select(same => same.First()))));

    private static string Listed(string[] names) =>
        names.Length <= Named ? string.Join(", ", names) : string.Join(", ", names.Take(Named)) + ", …";

    private static string Tail(string path) => path.IndexOf('.') is var dot && dot < 0 ? path : path.Substring(dot + 1);

    private static Bilingual Hint(string? lookAlike) =>
        lookAlike is null ? new(string.Empty, string.Empty) : new($"（是否就是 `{lookAlike}`？）", $"; perhaps `{lookAlike}` is it");
}
