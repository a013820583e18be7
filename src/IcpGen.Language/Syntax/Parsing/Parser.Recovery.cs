using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>Levels of brackets, blocks and negations; keeps the stack of the parser and of every reader shallow.</summary>
    private const int DeepestNesting = 64;

    /// <summary>Height of a tree that chains (<c>a.b.c</c>) may grow to.</summary>
    private const int GreatestHeight = 256;

    private int _nesting;

    /// <summary>Parses items up to a closing brace, passing over what begins none.</summary>
    /// <param name="parse">Parses one item; null, with nothing taken, where none begins.</param>
    /// <param name="begins">Whether an item seems to begin at the current token: where to go on after a mistake.</param>
    /// <param name="complaint">What to say where no item begins.</param>
    /// <param name="isOutside">Whether what follows can only stand outside of the braces.</param>
    private SyntaxList<T> ParseItems<T>(Func<T?> parse, Func<bool> begins, Func<SourceSpan, Localized, RuleDiagnostic> complaint, Func<bool> isOutside)
        where T : SyntaxNode
    {
        List<T> items = [];
        while (!At(TokenKind.CloseBrace) && !At(TokenKind.EndOfFile) && !isOutside())
        {
            int before = _index;
            if (parse() is { } item)
            {
                items.Add(item);
            }

            if (_index == before)
            {
                Complain(complaint(Current.Span, Found()));
                SkipUntil(begins);
            }
        }

        return new SyntaxList<T>(items, items);
    }

    /// <summary>Skips at least one token, whole brackets at a time, up to a likely beginning, a closing brace or a declaration.</summary>
    private void SkipUntil(Func<bool> begins)
    {
        int depth = 0;
        do
        {
            depth += At(TokenKind.OpenBrace) ? 1 : At(TokenKind.CloseBrace) ? -1 : 0;
            Skip();
        }
        while (!At(TokenKind.EndOfFile) && !SeemsOutsideOfRule() && (depth > 0 || !(At(TokenKind.CloseBrace) || begins())));
        _complainedAt = begins() ? -1 : _index;
    }

    private void Skip()
    {
        _skipped.AddRange(Current.Leading);
        _skipped.Add(new SyntaxTrivia(TriviaKind.Skipped, Current.Text));
        _skipped.AddRange(Current.Trailing);
        _index++;
    }

    private SyntaxToken ExpectOpenBrace()
    {
        if (!At(TokenKind.OpenBrace))
        {
            ComplainExpected("`{`");
            int distance = DistanceToBraceOnThisLine();
            for (; distance > 0; distance--)
            {
                Skip();
            }
        }

        return TakeIf(TokenKind.OpenBrace) ?? Missing(TokenKind.OpenBrace);
    }

    private int DistanceToBraceOnThisLine()
    {
        for (int distance = 0; !Peek(distance).StartsLine; distance++)
        {
            switch (Peek(distance).Kind)
            {
                case TokenKind.OpenBrace:
                    return distance;
                case TokenKind.CloseBrace or TokenKind.EndOfFile:
                    return 0;
            }
        }

        return 0;
    }

    /// <summary>Goes one level down, or says that it is too deep and skips what is there.</summary>
    private T Nested<T>(Func<T> parse, Func<T> instead)
    {
        if (_nesting == DeepestNesting)
        {
            SkipWhatIsTooDeep(DeepestNesting);
            return instead();
        }

        _nesting++;
        T result = parse();
        _nesting--;
        return result;
    }

    private bool IsTooHigh(ExpressionSyntax expression)
    {
        bool isTooHigh = expression.Height >= GreatestHeight;
        if (isTooHigh)
        {
            SkipWhatIsTooDeep(GreatestHeight);
        }

        return isTooHigh;
    }

    private void SkipWhatIsTooDeep(int limit)
    {
        Complain(SyntaxDiagnostics.NestedTooDeeply(Current.Span, limit.ToString(CultureInfo.InvariantCulture)));
        int depth = 0;
        while (!At(TokenKind.EndOfFile) && !SeemsOutsideOfRule() && !SeemsStatement())
        {
            depth += IsOpening(Current.Kind) ? 1 : IsClosing(Current.Kind) ? -1 : 0;
            if (depth < 0)
            {
                break;
            }

            Skip();
        }

        _complainedAt = _index;
    }

    private static bool IsOpening(TokenKind kind) =>
        kind is TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace;

    private static bool IsClosing(TokenKind kind) =>
        kind is TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.CloseBrace;

    private SyntaxList<T> ParseCommaList<T>(Func<T> parse)
        where T : SyntaxElement
    {
        List<T> items = [parse()];
        List<SyntaxElement> parts = [items[0]];
        while (TakeIf(TokenKind.Comma) is { } comma)
        {
            items.Add(parse());
            parts.AddRange([comma, items.Last()]);
        }

        return new SyntaxList<T>(items, parts);
    }
}
