using System.Collections.Generic;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Formatting;

/// <summary>The brackets that are open within a sentence, each with the indent of the line that it was opened on.</summary>
internal sealed class Brackets
{
    private readonly Stack<int> _indents = new();

    internal static bool IsClosing(SyntaxToken token) =>
        token.Kind is TokenKind.CloseBrace or TokenKind.CloseBracket or TokenKind.CloseParenthesis;

    internal void Clear() => _indents.Clear();

    /// <summary>Passes a token, and parentheses that are added around it.</summary>
    internal void Pass(SyntaxToken token, Placement placement, int indent)
    {
        bool opens = token.Kind is TokenKind.OpenBrace or TokenKind.OpenBracket or TokenKind.OpenParenthesis;
        for (int count = placement.Opening + (opens ? 1 : 0); count > 0; count--)
        {
            _indents.Push(indent);
        }

        for (int count = placement.Closing; count > 0; count--)
        {
            Leave();
        }
    }

    /// <summary>The indent of the line of the innermost bracket, which is left; null where none is open.</summary>
    internal int? Leave() => _indents.Count > 0 ? _indents.Pop() : null;

    /// <summary>The indent of the line of the innermost bracket, or null where none is open.</summary>
    internal int? Innermost => _indents.Count > 0 ? _indents.Peek() : null;
}
