using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>An expression and nothing after it.</summary>
    internal ExpressionSyntax ParseWholeExpression()
    {
        ExpressionSyntax expression = ParseExpression();
        if (!At(TokenKind.EndOfFile))
        {
            ComplainExpected(("表达式的结尾", "the end of the expression"));
        }

        return expression;
    }

    private ExpressionSyntax ParseExpression() => Nested(() => ParseConsequence(ParseOr()), MissingExpression);

    private ExpressionSyntax MissingExpression() => new NameExpressionSyntax(Missing(TokenKind.Identifier));

    /// <summary>and-expression (or and-expression)*</summary>
    private ExpressionSyntax ParseOr() => ParseLogic("or", ParseAnd);

    /// <summary>not-expression (and not-expression)*</summary>
    private ExpressionSyntax ParseAnd() => ParseLogic("and", ParseNot);

    private ExpressionSyntax ParseLogic(string word, Func<ExpressionSyntax> parseOperand)
    {
        ExpressionSyntax first = parseOperand();
        if (!AtOperator(word))
        {
            return first;
        }

        List<ExpressionSyntax> operands = [first];
        List<SyntaxElement> parts = [first];
        while (AtOperator(word))
        {
            parts.Add(Take());
            operands.Add(parseOperand());
            parts.Add(operands.Last());
        }

        return new LogicExpressionSyntax(new SyntaxList<ExpressionSyntax>(operands, parts), word == "and");
    }

    /// <summary>not not-expression | test</summary>
    private ExpressionSyntax ParseNot() => AtWord("not") && BeginsOperand(Peek(1)) && !IsOperator(Peek(1))
        ? new NotExpressionSyntax(Take(), Nested(ParseNot, MissingExpression))
        : ParseTest();

    /// <summary>value (comparison value | in list | is present | contains "…" | …)?</summary>
    private ExpressionSyntax ParseTest()
    {
        ExpressionSyntax left = ParseSum();
        while (!IsTooHigh(left) && (IsEndOfTests() ? ParseOtherTest(left) : ParseTestOf(left)) is { } test)
        {
            left = test;
        }

        return left;
    }

    private bool IsEndOfTests() => !(AtComparison() || AtOperator("in") || AtNotIn() || AtOperator("is") || AtOperator("includesAll")
        || (AtOneOf(Keywords.TextTests) && Peek(1).Kind != TokenKind.Equals));

    private bool AtComparison() => IsComparison(Current);

    private static bool IsComparison(SyntaxToken token) => token.Kind is TokenKind.EqualsEquals or TokenKind.NotEquals or TokenKind.Less
        or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.Equals;

    private bool AtNotIn() => AtWord("not") && Peek(1).Is("in");

    private ExpressionSyntax ParseTestOf(ExpressionSyntax left)
    {
        if (AtComparison())
        {
            return ParseComparison(left);
        }

        if (AtNotIn() || AtWord("in"))
        {
            return ParseRange(left) ?? (ExpressionSyntax)new InExpressionSyntax(left, TakeIfWord("not"), Take(), ParsePostfix());
        }

        if (AtWord("is"))
        {
            return ParsePresence(left);
        }

        return AtWord("includesAll")
            ? new IncludesAllExpressionSyntax(left, Take(), ParsePostfix())
            : ParseTextTest(left, Take());
    }

    /// <summary>is (present | missing)</summary>
    private ExpressionSyntax ParsePresence(ExpressionSyntax left)
    {
        SyntaxToken keyword = Take();
        if (!AtWord("not") || !(Peek(1).Is("present") || Peek(1).Is("missing")))
        {
            return ParseOtherIs(left, keyword) ?? (ExpressionSyntax)new PresenceExpressionSyntax(left, keyword, ExpectOneOf("present", "missing"));
        }

        string meant = Peek(1).Value == "present" ? "missing" : "present";
        SourceSpan span = keyword.Source.GetSpan(keyword.Start, Peek(1).End - keyword.Start);
        Complain(SyntaxDiagnostics.SymbolForWord(span, "is not " + Peek(1).Value, "is " + meant));
        Skip();
        return new PresenceExpressionSyntax(left, keyword, Take().AsName(meant));
    }

    private ExpressionSyntax ParseTextTest(ExpressionSyntax left, SyntaxToken keyword) =>
        At(TokenKind.OpenBracket) ? new PartTestExpressionSyntax(left, keyword, Nested(ParseList, MissingExpression))
            : Keywords.PartTests.Contains(keyword.Value) && AtName()
            ? new PartTestExpressionSyntax(left, keyword, ParseSum())
            : new TextTestExpressionSyntax(left, keyword, ParseString(QuotedMessage));

    private bool AtName() =>
        Current.Kind == TokenKind.Identifier && (Peek(1).Kind == TokenKind.Dot || !(AtOneOf(Keywords.Statements) || AtOneOf(Keywords.Operators)));

    private CompareExpressionSyntax ParseComparison(ExpressionSyntax left)
    {
        if (left is CompareExpressionSyntax)
        {
            Complain(SyntaxDiagnostics.ChainedComparison(Current.Span, Current.Text));
        }
        else if (TakeOtherComparison() is { } other)
        {
            return new CompareExpressionSyntax(left, other, ParseSum());
        }
        else if (At(TokenKind.Equals))
        {
            Complain(SyntaxDiagnostics.SingleEquals(Current.Span, Current.Text));
        }

        SyntaxToken comparison = Take();
        if (comparison.Kind == TokenKind.Equals && AtComparison())
        {
            Skip();
        }

        return new CompareExpressionSyntax(left, comparison, ParseSum());
    }
}
