using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Formatting;

/// <summary>The brackets that are open within a sentence. Those opened on one line indent what follows only once.</summary>
internal sealed class Brackets
{
    private readonly Stack<int> _lines = new();

    internal static bool IsClosing(SyntaxToken token) =>
        token.Kind is TokenKind.CloseBrace or TokenKind.CloseBracket or TokenKind.CloseParenthesis;

    internal void Clear() => _lines.Clear();

    internal void Enter(SyntaxToken token, int line)
    {
        if (token.Kind is TokenKind.OpenBrace or TokenKind.OpenBracket or TokenKind.OpenParenthesis)
        {
            _lines.Push(line);
        }
    }

    internal void Leave(SyntaxToken token)
    {
        if (IsClosing(token) && _lines.Count > 0)
        {
            _lines.Pop();
        }
    }

    /// <summary>How many steps a line that goes on is indented.</summary>
    internal int Depth(bool isClosing)
    {
        int depth = _lines.Distinct().Count();
        return isClosing || depth > 0 ? depth : 1;
    }
}
