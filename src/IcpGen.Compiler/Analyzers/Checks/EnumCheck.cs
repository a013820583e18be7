using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Binding;
using IcpGen.Language.Modeling;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Looks at the model's enumerations: whether they can say what rules compare with, and whether their marks mean something.</summary>
internal static class EnumCheck
{
    internal static void Check(ModelSurvey survey)
    {
        ILookup<string, NeededValue> needed = NeededValues.Of(survey.RuleSets).ToLookup(value => value.Enum.Name);
        foreach ((EnumType type, EnumShape shape, string? codes) in Mapped(survey))
        {
            IReadOnlyList<EnumMember> values = EnumValues.In(survey.Vocabulary.EnumOf(type), codes);
            Marks(survey, shape, type, values);
            HashSet<string> said = [.. shape.Members.Select(member => EnumValues.Of(member, values)?.Name).OfType<string>()];
            NeededValue[] lacking = [.. needed[type.Name].Where(value => !said.Contains(value.Member) && !survey.Suggested.Contains((shape.Name, value.Member)))];
            if (lacking.Length > 0)
            {
                Lacks(survey, shape, [.. lacking.Select(value => values.First(member => member.Name == value.Member))], lacking.SelectMany(value => value.Rules));
            }
        }
    }

    private static IEnumerable<(EnumType Type, EnumShape Shape, string? Codes)> Mapped(ModelSurvey survey) =>
        from field in survey.Fields
        where field is { Type: EnumType, MemberType.Kind: MemberKind.Enum }
        group field by (Type: (EnumType)field.Type, field.MemberType!.Name, field.MemberType!.Codes) into same
        let shape = survey.Rules.Model.EnumNamed(same.Key.Name)
        where shape is not null
        select (same.Key.Type, shape, same.Key.Codes);

    private static void Lacks(ModelSurvey survey, EnumShape shape, EnumMember[] lacking, IEnumerable<string> rules)
    {
        (INamedTypeSymbol host, Location location) = survey.Places.OfType(shape.Name);
        Bilingual names = new(
            string.Join("、", lacking.Select(value => $"{ModelWriter.Pascal(value.Name)}（{value.Label.Zh}）")),
            string.Join(", ", lacking.Select(value => $"{ModelWriter.Pascal(value.Name)} ({value.Label.English})")));
        survey.Log.Add(
            new(ModelDiagnostics.EnumLacksValue, host, location, by => [ShortNames.Of(shape.Name), names, by])
            {
                Subject = shape.Name,
                Properties = FixInfo.Of((FixInfo.Members, FixInfo.Write(lacking.Select(value =>
                    new MissingMember(ModelWriter.Pascal(value.Name), value.Codes.Count > 0 ? value.Codes[0] : string.Empty, ModelWriter.Summary(value), IsReference: false)))), survey.Places.Elsewhere(location)),
            },
            rules);
    }

    private static void Marks(ModelSurvey survey, EnumShape shape, EnumType type, IReadOnlyList<EnumMember> values)
    {
        foreach (EnumMemberShape member in shape.Members.Where(member => member.Value is not null && EnumValues.Of(member, values) is null))
        {
            if (survey.Places.Member(shape.Name, member.Name) is { } symbol
                && Attributes.Find(symbol, Attributes.Value)?.ApplicationSyntaxReference is { } syntax)
            {
                string? nearest = Suggestions.Nearest(member.Value!, values.Select(value => new Candidate(value.Name, value.Label)));
                if (nearest is not null)
                {
                    survey.Suggested.Add((shape.Name, nearest));
                }

                survey.Log.Add(new(
                    ModelDiagnostics.NamesNoValue,
                    symbol.ContainingType,
                    syntax.SyntaxTree.GetLocation(syntax.Span),
                    _ => [member.Value, new Bilingual($"{type.Name}的值", $"value of {type.Name}"), Hints.Perhaps(nearest)])
                {
                    Subject = member.Name,
                    Properties = FixInfo.Of((FixInfo.Suggestion, nearest)),
                });
            }
        }
    }
}
