using System.Text.Json;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Rules;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Clauses;

/// <summary>Writes an inventory as JSON: for each clause its rules and what they do.</summary>
internal static class JsonClauses
{
    public static void Write(IReadOnlyList<ProvinceClauses> provinces, TextWriter output, string language) =>
        output.WriteLine(JsonSerializer.Serialize(
            new
            {
                Declared = provinces.Sum(province => province.Clauses.Count),
                Covered = provinces.Sum(province => province.Covered),
                Provinces = provinces.Select(province => Province(province, language)),
            },
            JsonLayout.Options));

    private static object Province(ProvinceClauses province, string language) => new
    {
        Province = province.Province.Name,
        Label = province.Province.Label.In(language),
        province.Province.Source,
        Declared = province.Clauses.Count,
        province.Covered,
        Clauses = province.Clauses.Select(clause => new
        {
            Clause = clause.Id,
            Kinds = clause.Kinds.Select(MemberNames.Of),
            Rules = clause.Rules.Select(rule => Rule(rule, language)),
        }),
    };

    private static object Rule(Rule rule, string language) => new
    {
        rule.Id,
        Title = rule.Title.In(language),
        Kinds = ClauseEntry.KindsOf([rule]).Select(MemberNames.Of),
    };
}
