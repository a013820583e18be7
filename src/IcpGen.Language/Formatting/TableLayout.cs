using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Formatting;

/// <summary>Places the members of enumerations and the fields of records: a line each, names, types and labels in columns.</summary>
internal sealed class TableLayout(Layout layout)
{
    private const int Gap = 2;

    /// <summary>Between what stands on one line.</summary>
    internal const int InlineGap = 3;

    internal void Place(EnumDeclarationSyntax enumeration)
    {
        layout.Join(enumeration.OpenBrace);
        if (IsInline(enumeration.OpenBrace, enumeration.Members, enumeration.CloseBrace))
        {
            foreach (EnumMemberSyntax member in enumeration.Members.Skip(1))
            {
                layout.Pad(member.Name, InlineGap);
            }

            return;
        }

        bool isFirst = true;
        foreach (EnumMemberSyntax member in enumeration.Members)
        {
            layout.Line(member, Layout.Step, isFirst);
            layout.Join(member.Label);
            layout.Join(member.Codes);
            isFirst = false;
        }

        int width = enumeration.Members.Select(member => member.Name.Text.Length).DefaultIfEmpty().Max();
        foreach (EnumMemberSyntax member in enumeration.Members)
        {
            layout.Pad(member.Label.FirstToken, width - member.Name.Text.Length + Gap);
        }

        layout.Close(enumeration.CloseBrace, 0, enumeration.Members.Count == 0);
    }

    internal void Place(CodeTableDeclarationSyntax table)
    {
        layout.Join(table.OfKeyword);
        layout.Join(table.Type);
        layout.Join(table.OpenBrace);
        if (IsInline(table.OpenBrace, table.Codes, table.CloseBrace))
        {
            foreach (TableCodeSyntax code in table.Codes.Skip(1))
            {
                layout.Pad(code.Name, InlineGap);
            }

            return;
        }

        int width = table.Codes.Select(code => code.Name.Text.Length).DefaultIfEmpty().Max();
        bool isFirst = true;
        foreach (TableCodeSyntax code in table.Codes)
        {
            layout.Line(code, Layout.Step, isFirst);
            layout.Join(code.Codes);
            layout.Pad(code.Codes.EqualsToken, width - code.Name.Text.Length + 1);
            isFirst = false;
        }

        layout.Close(table.CloseBrace, 0, table.Codes.Count == 0);
    }

    internal void Place(SyntaxToken open, SyntaxList<FieldSyntax> fields, SyntaxToken close)
    {
        layout.Join(open);
        int names = fields.Select(field => field.Name.Text.Length).DefaultIfEmpty().Max();
        bool isFirst = true;
        foreach (FieldSyntax field in fields)
        {
            layout.Line(field, Layout.Step, isFirst);
            layout.Pad(field.Colon, names - field.Name.Text.Length + 1);
            layout.Join(field.Type);
            layout.Join(field.Label);
            layout.Change(field.Type.Suffix?.OpenBracket, placement => placement with { Spaces = 0 });
            isFirst = false;
        }

        AlignLabels(layout, [.. fields.Select(field => ((SyntaxNode)field.Type, field.Label))], Gap);
        layout.Close(close, 0, fields.Count == 0);
    }

    /// <summary>Puts labels into one column behind what stands before each.</summary>
    internal static void AlignLabels(Layout layout, IReadOnlyList<(SyntaxNode Before, LabelSyntax Label)> rows, int gap)
    {
        int[] widths = [.. rows.Select(row => layout.Width(row.Before.Tokens().TakeWhile(token => token != row.Label.FirstToken)))];
        for (int index = 0; index < widths.Length; index++)
        {
            layout.Pad(rows[index].Label.FirstToken, widths.Max() - widths[index] + gap);
        }
    }

    /// <summary>Whether braces and what is between them stand on one line, without comments.</summary>
    internal static bool IsInline(SyntaxToken open, SyntaxNode items, SyntaxToken close) =>
        items.Tokens().Append(close).All(token => !token.StartsLine && !Layout.HasComment(token))
        && !items.Tokens().Prepend(open).Any(token => token.Trailing.Any(trivia => trivia.Kind == TriviaKind.Comment));
}
