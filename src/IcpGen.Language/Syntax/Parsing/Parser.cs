using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

/// <summary>
/// A recursive-descent parser, one method per production. What is missing becomes a token of no length, what has no place becomes
/// trivia of the next token, and neither is complained of twice.
/// </summary>
internal sealed partial class Parser
{
    private readonly SyntaxToken[] _tokens;
    private readonly List<RuleDiagnostic> _diagnostics;
    private readonly List<SyntaxTrivia> _skipped = [];
    private SyntaxToken? _previous;
    private int _index;
    private int _complainedAt = -1;

    internal Parser(SourceFile text, int start, int end)
    {
        Lexer lexer = new(text, start, end);
        _tokens = [.. lexer.ReadAll()];
        _diagnostics = [.. lexer.Diagnostics];
    }

    private SyntaxToken Current => _tokens[_index];

    internal EquatableArray<RuleDiagnostic> GetDiagnostics() =>
        _diagnostics.OrderBy(diagnostic => diagnostic.Span.Start).ToEquatableArray();

    private SyntaxToken Peek(int distance) => _tokens[Math.Min(_index + distance, _tokens.Length - 1)];

    private bool At(TokenKind kind) => Current.Kind == kind;

    private bool AtWord(string word) => Current.Is(word);

    private SyntaxToken Take()
    {
        SyntaxToken token = Current;
        if (_skipped.Count > 0)
        {
            token = token.WithLeading(_skipped);
            _skipped.Clear();
        }

        _previous = token;
        _index = Math.Min(_index + 1, _tokens.Length - 1);
        return token;
    }

    private SyntaxToken? TakeIf(TokenKind kind) => At(kind) ? Take() : null;

    private SyntaxToken? TakeIfWord(string word) => AtWord(word) ? Take() : null;

    private SyntaxToken Expect(TokenKind kind, Localized expected)
    {
        if (At(kind))
        {
            return Take();
        }

        ComplainExpected(expected);
        return Missing(kind);
    }

    private SyntaxToken ExpectWord(string word) => ExpectOneOf(word);

    private SyntaxToken ExpectOneOf(params string[] words)
    {
        if (At(TokenKind.Identifier) && words.Contains(Current.Value))
        {
            return Take();
        }

        if (KeywordNearly(words) is { } meant)
        {
            return Take().AsName(meant);
        }

        string[] quoted = words.Select(word => "`" + word + "`").ToArray();
        ComplainExpected((string.Join(" 或 ", quoted), string.Join(" or ", quoted)));
        return Missing(TokenKind.Identifier);
    }

    private SyntaxToken Missing(TokenKind kind) =>
        new(Current.Source, kind, _previous?.End ?? Current.Start, "", "", [], []);
}
