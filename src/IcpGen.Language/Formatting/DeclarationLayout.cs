using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Formatting;

/// <summary>Places declarations: each on a line, those with blocks apart, labels of terms in one column.</summary>
internal sealed class DeclarationLayout(Layout layout)
{
    internal void Place(FileSyntax file)
    {
        DeclarationSyntax? before = null;
        foreach (DeclarationSyntax declaration in file.Declarations)
        {
            bool isApart = before is not null && (HasBlock(declaration) || HasBlock(before));
            layout.Line(declaration, 0, isFirst: before is null, isApart);
            layout.Join(declaration.Children.OfType<SyntaxToken>().Skip(1).FirstOrDefault());
            foreach (LabelSyntax label in declaration.Children.OfType<LabelSyntax>())
            {
                layout.Join(label);
            }

            Place(declaration);
            before = declaration;
        }

        new ExpressionLayout(layout).Place(file);
        AlignTerms(file.Declarations);
    }

    private static bool HasBlock(DeclarationSyntax declaration) =>
        declaration is EnumDeclarationSyntax or RecordDeclarationSyntax or ExtendDeclarationSyntax or CodeTableDeclarationSyntax or RuleSetSyntax or DefineDeclarationSyntax;

    private void Place(DeclarationSyntax declaration)
    {
        switch (declaration)
        {
            case EnumDeclarationSyntax enumeration:
                new TableLayout(layout).Place(enumeration);
                break;
            case RecordDeclarationSyntax record:
                new TableLayout(layout).Place(record.OpenBrace, record.Fields, record.CloseBrace);
                break;
            case ExtendDeclarationSyntax extend:
                new TableLayout(layout).Place(extend.OpenBrace, extend.Fields, extend.CloseBrace);
                break;
            case CodeTableDeclarationSyntax table:
                new TableLayout(layout).Place(table);
                break;
            case DefineDeclarationSyntax { Body: { } body }:
                new RuleLayout(layout).Place(body, 0);
                break;
            case RuleSetSyntax rules:
                layout.Join(rules.Letters);
                layout.Join((rules as ProvinceDeclarationSyntax)?.Code);
                new RuleLayout(layout).Place(rules.OpenBrace, rules.Members, rules.CloseBrace, 0);
                break;
        }
    }

    /// <summary>Documents, procedures and facts in lines that follow one another have their labels in one column.</summary>
    private void AlignTerms(IEnumerable<DeclarationSyntax> declarations)
    {
        List<(SyntaxNode Term, LabelSyntax Label)> group = [];
        foreach (DeclarationSyntax declaration in declarations)
        {
            LabelSyntax? label = (declaration as DocumentDeclarationSyntax)?.Label ?? (declaration as ProcedureDeclarationSyntax)?.Label
                ?? (declaration as FactDeclarationSyntax)?.Label;
            if (label is null || StandsApart(declaration.FirstToken!))
            {
                TableLayout.AlignLabels(layout, group, gap: 1);
                group = [];
            }

            if (label is not null)
            {
                group.Add((declaration, label));
            }
        }

        TableLayout.AlignLabels(layout, group, gap: 1);
    }

    private static bool StandsApart(SyntaxToken token) =>
        token.Leading.Count(trivia => trivia.Kind == TriviaKind.LineBreak) > 1 || Layout.HasComment(token);
}
