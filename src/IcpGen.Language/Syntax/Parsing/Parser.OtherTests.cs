using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

/// <summary>Tests as other languages write them: one complaint names the mend.</summary>
internal sealed partial class Parser
{
    /// <summary>The test that stands behind a value in words of elsewhere, or null with nothing taken.</summary>
    private FaultyExpressionSyntax? ParseOtherTest(ExpressionSyntax left)
    {
        if (Current.StartsLine || _complainedAt == _index)
        {
            return null;
        }

        if (Current.IsFaulty && Current.Leading.Any(trivia => trivia.Kind == TriviaKind.Skipped) && BeginsOperand(Current) && !IsOperator(Current) && !SeemsStatement())
        {
            return new FaultyExpressionSyntax(left, ParseSum());
        }

        if (AtWord("not") && Peek(1).Kind == TokenKind.EqualsEquals)
        {
            return ParseOtherTest(left, ["not", "=="], "!=");
        }

        return At(TokenKind.Identifier) && Peek(1).Kind is not (TokenKind.Equals or TokenKind.OpenParenthesis or TokenKind.Dot)
            ? ParseBetween(left) ?? ParseOtherWord(left)
            : null;
    }

    private FaultyExpressionSyntax? ParseOtherWord(ExpressionSyntax left)
    {
        if (OtherWords.DeniedTests.FirstOrDefault(test => IsBeforeOperand(test.Words)) is { Words: { } denied } deniedTest)
        {
            return ParseOtherTest(left, denied, $"not {Shown(left)} {deniedTest.Meant} …");
        }

        if (OtherWords.Tests.FirstOrDefault(test => IsBeforeOperand(test.Words)) is { Words: { } words } test)
        {
            return ParseOtherTest(left, words, test.Meant);
        }

        if (AtWord("like") && Peek(1).Kind == TokenKind.Text)
        {
            ComplainElsewhere(Current.Span, "like", ("请写 `contains`、`startsWith` 或 `endsWith`，文字里不写 `%`", "write `contains`, `startsWith` or `endsWith`, without a `%` in the text"));
            return new FaultyExpressionSyntax(left, Take(), Take());
        }

        if (!OtherWords.Presence.TryGetValue(Current.Value, out string? presence))
        {
            return null;
        }

        Complain(SyntaxDiagnostics.SymbolForWord(Current.Span, Current.Text, presence));
        return new FaultyExpressionSyntax(left, Take());
    }

    /// <summary>What stands behind <c>is</c> elsewhere: nothing, a list or a value; or null with nothing taken.</summary>
    private FaultyExpressionSyntax? ParseOtherIs(ExpressionSyntax left, SyntaxToken isKeyword)
    {
        bool isDenied = AtWord("not");
        SyntaxToken said = Peek(isDenied ? 1 : 0);
        if (Current.StartsLine || said.StartsLine || (!OtherWords.Nothing.Contains(said.Value) && !BeginsValue(said, Peek(isDenied ? 2 : 1))))
        {
            return null;
        }

        string meant = OtherWords.Nothing.Contains(said.Value) ? isDenied ? "is present" : "is missing"
            : said.Is("in") ? isDenied ? "not in" : "in"
            : isDenied ? "!=" : "==";
        bool isWhole = meant.StartsWith("is ", StringComparison.Ordinal) || said.Is("in");
        SyntaxToken last = isWhole ? said : isDenied ? Current : isKeyword;
        SourceSpan span = isKeyword.Source.GetSpan(isKeyword.Start, last.End - isKeyword.Start);
        List<SyntaxElement> parts = [left, isKeyword, .. isDenied ? [Take()] : Array.Empty<SyntaxElement>()];
        Forget(_ => true);
        _diagnostics.Add(SyntaxDiagnostics.SymbolForWord(span, TextOf(span), meant));
        parts.AddRange(isWhole ? [Take()] : []);
        parts.AddRange(meant.StartsWith("is ", StringComparison.Ordinal) ? [] : [ParseSum()]);
        return new FaultyExpressionSyntax([.. parts]);
    }

    private static bool BeginsValue(SyntaxToken token, SyntaxToken next) => token.Is("in") || (BeginsOperand(token) && token.Kind != TokenKind.OpenBrace
        && !IsOperator(token) && !next.Is("present") && !next.Is("missing")
        && !Keywords.Statements.Contains(token.Value) && !Spelling.IsSlip(token.Value, "present") && !Spelling.IsSlip(token.Value, "missing"));

    private bool IsBeforeOperand(string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!Peek(i).Is(words[i]) || (i > 0 && Peek(i).StartsLine))
            {
                return false;
            }
        }

        return BeginsOperand(Peek(words.Length)) && !Peek(words.Length).StartsLine;
    }

    private FaultyExpressionSyntax ParseOtherTest(ExpressionSyntax left, string[] words, string meant)
    {
        Forget(_ => true);
        SourceSpan span = SpanOf(words.Length);
        _diagnostics.Add(SyntaxDiagnostics.SymbolForWord(span, TextOf(span), meant));
        List<SyntaxElement> parts = [left];
        parts.AddRange(words.Select(_ => Take()));
        parts.Add(ParseSum());
        return new FaultyExpressionSyntax([.. parts]);
    }

    /// <summary>value not? between low (and | ,) high</summary>
    private FaultyExpressionSyntax? ParseBetween(ExpressionSyntax left)
    {
        int words = AtWord("between") ? 1 : AtWord("not") && Peek(1).Is("between") ? 2 : 0;
        if (words == 0)
        {
            return null;
        }

        SyntaxToken first = Current;
        List<SyntaxElement> parts = [left];
        parts.AddRange(Enumerable.Range(0, words).Select(_ => Take()));
        ExpressionSyntax low = ParseSum();
        parts.Add(low);
        if ((TakeIfWord("and") ?? TakeIf(TokenKind.Comma)) is not { } joint)
        {
            return new FaultyExpressionSyntax([.. parts]);
        }

        ExpressionSyntax high = ParseSum();
        parts.AddRange([joint, high]);
        AddRange(first, words == 2, left, low, high);
        return new FaultyExpressionSyntax([.. parts]);
    }

    /// <summary>value not? in [? low .. high ]?</summary>
    private FaultyExpressionSyntax? ParseRange(ExpressionSyntax left)
    {
        int words = AtWord("not") ? 2 : 1;
        int open = Peek(words).Kind == TokenKind.OpenBracket ? 1 : 0;
        if (Peek(words + open).Kind != TokenKind.Number || Peek(words + open + 1).Kind != TokenKind.DotDot)
        {
            return null;
        }

        SyntaxToken first = Current;
        List<SyntaxElement> parts = [left, .. Enumerable.Range(0, words + open).Select(_ => Take())];
        ExpressionSyntax low = ParseSum();
        parts.AddRange([low, Take()]);
        ExpressionSyntax high = ParseSum();
        parts.Add(high);
        if (TakeIf(TokenKind.CloseBracket) is { } close)
        {
            parts.Add(close);
        }

        AddRange(first, words == 2, left, low, high);
        return new FaultyExpressionSyntax([.. parts]);
    }

    private void AddRange(SyntaxToken first, bool isDenied, ExpressionSyntax value, ExpressionSyntax low, ExpressionSyntax high)
    {
        string meant = $"{Shown(low)} <= {Shown(value)} and {Shown(value)} <= {Shown(high)}";
        SourceSpan span = first.Source.GetSpan(first.Start, _previous!.End - first.Start);
        _diagnostics.Add(SyntaxDiagnostics.SymbolForWord(span, TextOf(span), isDenied ? $"not ({meant})" : meant));
    }

    /// <summary>The comparison that two marks in a row are meant as, or null with nothing taken.</summary>
    private SyntaxToken? TakeOtherComparison()
    {
        SyntaxToken next = Peek(1);
        bool isOne = next.Text == "!" ? next.Start == Current.End : IsComparison(next) && !next.StartsLine;
        if (!isOne || !OtherWords.Comparisons.TryGetValue(Current.Text + next.Text, out (TokenKind Kind, string Meant) other))
        {
            return null;
        }

        SourceSpan span = SpanOf(2);
        SyntaxToken first = Take().As(other.Kind, other.Meant);
        Forget(_ => true);
        _diagnostics.Add(SyntaxDiagnostics.SymbolForWord(span, TextOf(span), other.Meant));
        Skip();
        return first;
    }

    private void ComplainElsewhere(SourceSpan span, string written, Localized mend) => Complain(SyntaxDiagnostics.WrittenElsewhere(span, written, mend));

    /// <summary>Where some tokens from here on stand.</summary>
    private SourceSpan SpanOf(int tokens) => Current.Source.GetSpan(Current.Start, Peek(tokens - 1).End - Current.Start);

    private string TextOf(SourceSpan span) => Current.Source.Text.Substring(span.Start, span.Length);

    private string Shown(SyntaxNode node) => TextOf(node.Span);
}
