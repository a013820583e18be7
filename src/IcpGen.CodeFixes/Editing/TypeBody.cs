using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.CodeFixes.Editing;

/// <summary>Adds lines at the end of a type's body, giving it one where it has none and lines where it is written in one.</summary>
internal static class TypeBody
{
    /// <summary>The blanks before members.</summary>
    internal static string IndentOf(DocumentEdit edit, BaseTypeDeclarationSyntax type)
    {
        MemberDeclarationSyntax? first = type.ChildNodes().OfType<MemberDeclarationSyntax>().FirstOrDefault();
        return first is not null && !edit.OnOneLine(type.OpenBraceToken.SpanStart, first.SpanStart) ? edit.IndentOf(first) : edit.IndentOf(type) + "    ";
    }

    /// <summary>Adds text that consists of whole lines.</summary>
    /// <param name="edit">Takes the change.</param>
    /// <param name="type">The type.</param>
    /// <param name="lines">The text.</param>
    /// <param name="last">The last member there is, or null.</param>
    /// <param name="separator">What that member lacks behind it.</param>
    internal static void Append(DocumentEdit edit, BaseTypeDeclarationSyntax type, string lines, SyntaxNode? last, string separator = "")
    {
        string outer = edit.IndentOf(type);
        if (!type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken))
        {
            edit.Replace(type.SemicolonToken.SpanStart, type.SemicolonToken.Span.End, $"\n{outer}{{\n{lines}{outer}}}");
        }
        else if (edit.OnOneLine(type.OpenBraceToken.SpanStart, type.CloseBraceToken.SpanStart))
        {
            string inside = edit.TextOf(type.OpenBraceToken.Span.End, type.CloseBraceToken.SpanStart).Trim();
            string kept = inside.Length == 0 ? string.Empty : $"{outer}    {inside}{separator}\n\n";
            int start = type.OpenBraceToken.GetPreviousToken().Span.End;
            edit.Replace(start, type.CloseBraceToken.SpanStart, $"\n{outer}{{\n{kept}{lines}{outer}");
        }
        else
        {
            if (last is not null && separator.Length > 0)
            {
                edit.Insert(last.Span.End, separator);
            }

            edit.Insert(edit.StartOfLine(type.CloseBraceToken.SpanStart), (last is null ? string.Empty : "\n") + lines);
        }
    }
}
