using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Binding;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Finds <c>[FilingField]</c> and <c>[NotChecked]</c> that name no field.</summary>
internal sealed class MarkCheck(ModelSurvey survey, RulesSite site)
{
    private readonly FieldNames _names = new(survey.Vocabulary);

    internal void Check()
    {
        RecordDefinition root = survey.Root;
        foreach (IGrouping<string, RecordPlace> type in RecordPlaces.In(survey).GroupBy(place => place.Type))
        {
            foreach (MemberShape member in survey.Rules.Model.TypeNamed(type.Key)?.Members ?? default)
            {
                if (member.Field is { } path && !type.Any(place => _names.IsField(place, path)) && survey.Places.Member(type.Key, member.Name) is { } symbol)
                {
                    Add(symbol, Attributes.Find(symbol, Attributes.Field), path, type.First().Record, type.Key);
                }
            }
        }

        foreach (MappingMethod method in survey.Rules.Mappings.Where(method => !_names.IsField(root, method.Path)))
        {
            ISymbol symbol = site.Type.GetMembers(method.Name).First();
            Add(symbol, Attributes.Find(symbol, Attributes.Field), method.Path, root, survey.Rules.Model.Filing);
        }

        foreach (AttributeData attribute in Attributes.All(site.Type, Attributes.NotChecked))
        {
            if (Attributes.PathOf(attribute) is { } path && !_names.IsAnywhere(root, path))
            {
                Add(site.Type, attribute, path, root, survey.Rules.Model.Filing);
            }
        }
    }

    private void Add(ISymbol symbol, AttributeData? attribute, string path, RecordDefinition record, string type)
    {
        if (attribute?.ApplicationSyntaxReference is { } syntax)
        {
            string? nearest = Suggestions.Nearest(path, _names.Below(record));
            if (nearest is not null)
            {
                survey.Suggested.Add((type, nearest));
            }

            survey.Log.Add(new(
                ModelDiagnostics.NamesNoField,
                symbol as INamedTypeSymbol ?? symbol.ContainingType,
                syntax.SyntaxTree.GetLocation(syntax.Span),
                _ => [path, Bilingual.Of(record.Label), Hints.Perhaps(nearest)])
            {
                Subject = path,
                Properties = FixInfo.Of((FixInfo.Suggestion, nearest)),
            });
        }
    }
}
