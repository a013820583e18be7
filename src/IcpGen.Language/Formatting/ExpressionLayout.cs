using System.Linq;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Formatting;

/// <summary>Places what is within sentences: brackets close to names, entries of examples apart, bodies that reach far in parentheses.</summary>
internal sealed class ExpressionLayout(Layout layout)
{
    private const int EntryGap = 2;

    internal void Place(SyntaxNode root)
    {
        foreach (SyntaxNode node in root.DescendantsAndSelf().OfType<SyntaxNode>())
        {
            PlaceOne(node);
        }
    }

    private void PlaceOne(SyntaxNode node)
    {
        switch (node)
        {
            case ArgumentListSyntax arguments:
                Tighten(arguments.OpenParenthesis);
                break;
            case ParameterListSyntax parameters:
                Tighten(parameters.OpenParenthesis);
                break;
            case TypeListSyntax types:
                Tighten(types.OpenParenthesis);
                break;
            case DocumentDeclarationSyntax { OpenParenthesis: { } open }:
                Tighten(open);
                break;
            case ListSuffixSyntax suffix:
                Tighten(suffix.OpenBracket);
                break;
            case QuantifierExpressionSyntax quantifier:
                Place(quantifier);
                break;
            case ObjectExpressionSyntax filing:
                Place(filing);
                break;
        }
    }

    private void Tighten(SyntaxToken bracket) => layout.Pad(bracket, 0);

    private void Place(QuantifierExpressionSyntax quantifier)
    {
        Tighten(quantifier.Colon);
        if (quantifier.Body is LogicExpressionSyntax { FirstToken: { } first, LastToken: { } last })
        {
            layout.Change(first, placement => placement with { Opening = placement.Opening + 1 });
            layout.Change(last, placement => placement with { Closing = placement.Closing + 1 });
        }
    }

    private void Place(ObjectExpressionSyntax filing)
    {
        foreach (ObjectEntrySyntax entry in filing.Entries.Skip(1))
        {
            layout.Change(entry.FirstToken, placement => placement with { Spaces = EntryGap });
        }
    }
}
