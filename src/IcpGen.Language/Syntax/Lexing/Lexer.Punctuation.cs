using System;
using System.Collections.Generic;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Syntax;

internal sealed partial class Lexer
{
    private static readonly Dictionary<string, TokenKind> Marks = new()
    {
        ["=="] = TokenKind.EqualsEquals,
        ["!="] = TokenKind.NotEquals,
        ["<>"] = TokenKind.NotEquals,
        ["<="] = TokenKind.LessOrEqual,
        [">="] = TokenKind.GreaterOrEqual,
        [".."] = TokenKind.DotDot,
        ["{"] = TokenKind.OpenBrace,
        ["}"] = TokenKind.CloseBrace,
        ["("] = TokenKind.OpenParenthesis,
        [")"] = TokenKind.CloseParenthesis,
        ["["] = TokenKind.OpenBracket,
        ["]"] = TokenKind.CloseBracket,
        [","] = TokenKind.Comma,
        [":"] = TokenKind.Colon,
        ["."] = TokenKind.Dot,
        ["="] = TokenKind.Equals,
        ["<"] = TokenKind.Less,
        [">"] = TokenKind.Greater,
        ["+"] = TokenKind.Plus,
        ["-"] = TokenKind.Minus,
    };

    private static readonly Dictionary<string, string> WordsForMarks = new() { ["&&"] = "and", ["||"] = "or", ["!"] = "not", ["&"] = "and", ["|"] = "or" };

    // Spreadsheets and databases write it so.
    private const string Unequal = "<>";

    private Lexeme ReadPunctuation()
    {
        (string mark, int length) = MatchPunctuation();
        int first = _position;
        _position += length;
        if (WordsForMarks.TryGetValue(mark, out string? word))
        {
            Report(SyntaxDiagnostics.SymbolForWord(SpanFrom(first), TextFrom(first), word));
            return new Lexeme(TokenKind.Identifier, word, IsFaulty: true);
        }

        if (mark == Unequal)
        {
            Report(SyntaxDiagnostics.SymbolForWord(SpanFrom(first), TextFrom(first), "!="));
            return new Lexeme(TokenKind.NotEquals, "!=", IsFaulty: true);
        }

        bool isLookAlike = !string.Equals(TextFrom(first), mark, StringComparison.Ordinal);
        if (isLookAlike)
        {
            ReportLookAlike(first, length, mark);
        }

        return new Lexeme(Marks[mark], mark, isLookAlike);
    }

    /// <summary>The mark at the position as meant, and how many characters it takes; nothing and 0 where there is none.</summary>
    private (string Mark, int Length) MatchPunctuation()
    {
        if (_position == end)
        {
            return ("", 0);
        }

        string first = Characters.Meant(Current);
        string both = first + Characters.Meant(Peek(1));
        return _position + 1 < end && first.Length == 1 && IsMark(both) ? (both, 2) : IsMark(first) ? (first, 1) : ("", 0);
    }

    private static bool IsMark(string text) => Marks.ContainsKey(text) || WordsForMarks.ContainsKey(text);
}
