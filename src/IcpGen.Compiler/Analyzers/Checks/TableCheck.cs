using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Binding;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Finds <c>[FilingValues]</c> that names no table of codes.</summary>
internal static class TableCheck
{
    private static readonly Bilingual Table = new("代码表", "table of codes");

    internal static void Check(ModelSurvey survey)
    {
        foreach (ISymbol symbol in Marked(survey))
        {
            AttributeData attribute = Attributes.Find(symbol, Attributes.Values)!;
            if (Attributes.TextOf(attribute) is { } table && !survey.Vocabulary.CodeTables.Contains(table) && attribute.ApplicationSyntaxReference is { } syntax)
            {
                string? nearest = Suggestions.Nearest(table, survey.Vocabulary.CodeTables.Select(name => new Candidate(name, null)));
                survey.Log.Add(new(
                    ModelDiagnostics.NamesNoValue,
                    symbol as INamedTypeSymbol ?? symbol.ContainingType,
                    syntax.SyntaxTree.GetLocation(syntax.Span),
                    _ => [table, Table, Hints.Perhaps(nearest)])
                {
                    Subject = table,
                    Properties = FixInfo.Of((FixInfo.Suggestion, nearest)),
                });
            }
        }
    }

    private static IEnumerable<ISymbol> Marked(ModelSurvey survey)
    {
        IEnumerable<ISymbol?> members = survey.Rules.Model.Types.SelectMany(type => type.Members.Select(member => survey.Places.Member(type.Name, member.Name)));
        IEnumerable<ISymbol?> enums = survey.Rules.Model.Enums.Select(type => survey.Places.Type(type.Name));
        return members.Concat(enums).OfType<ISymbol>().Where(symbol => Attributes.Find(symbol, Attributes.Values) is not null);
    }
}
