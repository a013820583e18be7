using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Formatting;

/// <summary>Places rules and their statements: keywords in one column, what they say in the next.</summary>
internal sealed class RuleLayout(Layout layout)
{
    private const int KeywordWidth = 8;

    internal void Place(SyntaxToken open, IEnumerable<ProvinceMemberSyntax> members, SyntaxToken close, int indent)
    {
        layout.Join(open);
        ProvinceMemberSyntax? before = null;
        foreach (ProvinceMemberSyntax member in members)
        {
            layout.Line(member, indent + Layout.Step, before is null, isApart: HasBlock(member) || (before is not null && HasBlock(before)));
            Place(member, indent + Layout.Step);
            before = member;
        }

        layout.Close(close, indent, before is null);
    }

    internal void Place(RuleBodySyntax body, int indent)
    {
        layout.Join(body.OpenBrace);
        bool isFirst = true;
        foreach (StatementSyntax statement in body.Statements)
        {
            layout.Line(statement, indent + Layout.Step, isFirst);
            new StatementLayout(layout, indent + Layout.Step).Place(statement);
            isFirst = false;
        }

        layout.Close(body.CloseBrace, indent, isFirst);
    }

    /// <summary>What follows a keyword stands in the second column where the keyword leaves room for it.</summary>
    internal static void AfterKeyword(Layout layout, SyntaxElement? next, params SyntaxToken?[] words)
    {
        int width = layout.Width(words.OfType<SyntaxToken>());
        layout.Pad(next?.FirstToken, width < KeywordWidth ? KeywordWidth - width : 1);
    }

    private static bool HasBlock(ProvinceMemberSyntax member) =>
        member is ForBlockSyntax or RuleDeclarationSyntax { Body: not null };

    private void Place(ProvinceMemberSyntax member, int indent)
    {
        switch (member)
        {
            case SourceSyntax source:
                AfterKeyword(layout, source.Title, source.Keyword);
                break;
            case ClausesSyntax clauses:
                AfterKeyword(layout, clauses.Ranges, clauses.Keyword);
                break;
            case ForBlockSyntax block:
                layout.Join(block.Condition.FirstToken);
                Place(block.OpenBrace, block.Members, block.CloseBrace, indent);
                break;
            case RuleDeclarationSyntax rule:
                Place(rule, indent);
                break;
        }
    }

    private void Place(RuleDeclarationSyntax rule, int indent)
    {
        layout.Join(rule.Ids);
        layout.Join(rule.Title);
        layout.Join(rule.Use?.Name);
        if (rule.Body is { } body)
        {
            Place(body, indent);
        }
    }
}
