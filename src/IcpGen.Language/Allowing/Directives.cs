using System;
using System.Collections.Generic;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Allowing;

/// <summary>Finds the comments that speak to the compiler: those that begin with <c>icp:</c>.</summary>
internal static class Directives
{
    private const string Prefix = "icp";

    /// <summary>What each says after <c>icp:</c>, where it stands, and the line of the next word behind it.</summary>
    internal static IEnumerable<(string Text, SourceSpan Span, int Line)> In(ParsedFile tree)
    {
        int offset = 0;
        List<(string Text, int Start, int Length)> waiting = [];
        foreach (SyntaxToken token in tree.Root.Tokens())
        {
            Gather(token.Leading, waiting, ref offset);
            if (!token.IsMissing)
            {
                foreach ((string text, int start, int length) in waiting)
                {
                    yield return (text, tree.Text.GetSpan(start, length), token.Span.Line);
                }

                waiting.Clear();
            }

            offset += token.Text.Length;
            Gather(token.Trailing, waiting, ref offset);
        }
    }

    private static void Gather(IEnumerable<SyntaxTrivia> trivia, List<(string Text, int Start, int Length)> found, ref int offset)
    {
        foreach (SyntaxTrivia one in trivia)
        {
            if (one.Kind == TriviaKind.Comment && Directive(one.Text) is { } text)
            {
                found.Add((text, offset, one.Text.Length));
            }

            offset += one.Text.Length;
        }
    }

    // A full-width colon is what a Chinese keyboard types.
    private static string? Directive(string comment)
    {
        string text = comment.TrimStart('/').Trim();
        return text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && text.Length > Prefix.Length && text[Prefix.Length] is ':' or '：'
            ? text.Substring(Prefix.Length + 1).Trim()
            : null;
    }
}
