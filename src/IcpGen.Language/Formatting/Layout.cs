using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Formatting;

/// <summary>Where each token goes that does not simply follow the one before it.</summary>
internal sealed class Layout
{
    internal const int Step = 2;

    private readonly Dictionary<SyntaxToken, Placement> _placements = [];

    internal Placement Of(SyntaxToken token) => _placements.TryGetValue(token, out Placement? placement) ? placement : Placement.Default;

    internal void Change(SyntaxToken? token, Func<Placement, Placement> change)
    {
        if (token is not null)
        {
            _placements[token] = change(Of(token));
        }
    }

    /// <summary>Begins a line.</summary>
    internal void Line(SyntaxElement element, int indent, bool isFirst, bool isApart = false) =>
        Change(element.FirstToken, placement => placement with { Indent = indent, IsFirst = isFirst, IsApart = isApart && !isFirst });

    /// <summary>Puts spaces before a token and keeps it on its line.</summary>
    internal void Pad(SyntaxToken? token, int spaces) => Change(token, placement => placement with { Spaces = spaces, Joins = true });

    /// <summary>Keeps tokens on the line.</summary>
    internal void Join(SyntaxNode? node)
    {
        foreach (SyntaxToken token in node?.Tokens() ?? [])
        {
            Change(token, placement => placement with { Joins = true });
        }
    }

    internal void Join(SyntaxToken? token) => Change(token, placement => placement with { Joins = true });

    /// <summary>Closes a block.</summary>
    internal void Close(SyntaxToken? brace, int indent, bool isEmpty) => Change(brace, placement => isEmpty && !HasComment(brace!)
        ? placement with { Spaces = 0, Joins = true }
        : placement with { Indent = indent, IsFirst = true, CommentIndent = Step });

    /// <summary>How wide tokens are on one line. What is aligned is made of ASCII names and marks: Chinese, which takes two columns, is not measured.</summary>
    internal int Width(IEnumerable<SyntaxToken> tokens)
    {
        int width = 0;
        SyntaxToken? before = null;
        foreach (SyntaxToken token in tokens)
        {
            width += before is null ? 0 : Of(token).Spaces ?? Spacing.Between(before, token);
            width += token.Text.Length;
            before = token;
        }

        return width;
    }

    internal static bool HasComment(SyntaxToken token) => token.Leading.Any(trivia => trivia.Kind == TriviaKind.Comment);
}
