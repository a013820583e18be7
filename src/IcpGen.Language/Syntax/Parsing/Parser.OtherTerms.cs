using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

/// <summary>Values and conditions as other languages write them: one complaint names the mend.</summary>
internal sealed partial class Parser
{
    /// <summary>A number below zero, or a period before today without its day.</summary>
    private FaultyExpressionSyntax ParseNegative()
    {
        bool isPeriod = IsUnit(Peek(2));
        SourceSpan span = SpanOf(isPeriod ? 3 : 2);
        string written = TextOf(span);
        ComplainElsewhere(
            span,
            written,
            isPeriod ? ($"期限要从某一天算起，如 `today - {written.TrimStart('-', ' ')}`", $"a period is counted from a day, as in `today - {written.TrimStart('-', ' ')}`")
                : ("没有负数，请和 0 或更大的数比较", "there are no negative numbers; compare with 0 or more"));
        return isPeriod ? new FaultyExpressionSyntax(Take(), Take(), Take()) : new FaultyExpressionSyntax(Take(), Take());
    }

    /// <summary>3 months, without the day from which they are counted.</summary>
    private FaultyExpressionSyntax ParseLonePeriod()
    {
        SourceSpan span = SpanOf(2);
        string written = TextOf(span);
        ComplainElsewhere(span, written, ($"期限要从某一天算起，如 `today + {written}`", $"a period is counted from a day, as in `today + {written}`"));
        return new FaultyExpressionSyntax(Take(), Take());
    }

    private static bool IsUnit(SyntaxToken token) =>
        !token.StartsLine && token.Kind == TokenKind.Identifier && (Keywords.Units.Contains(token.Value) || Keywords.UnitsOfOne.ContainsKey(token.Value));

    /// <summary>Whether what stands behind a value and a sign is no period: texts joined, numbers calculated.</summary>
    private bool IsCalculation(ExpressionSyntax left) => left is TextExpressionSyntax or CallExpressionSyntax { Target: NameExpressionSyntax { Name.Value: "count" or "age" } }
        || (!Peek(1).StartsLine && Peek(1).Kind is TokenKind.Text or TokenKind.Identifier or TokenKind.Date or TokenKind.OpenParenthesis && !Peek(1).IsFaulty);

    private FaultyExpressionSyntax ParseCalculation(ExpressionSyntax left)
    {
        bool isText = left is TextExpressionSyntax || Peek(1).Kind == TokenKind.Text;
        Localized mend = isText
            ? ("文字不能相接；检验文字时，值写在引号里的花括号中，如 `contains \"{path}公司\"`", "texts are not joined; in the wording that a test asks for, values stand in braces, as in `contains \"{path}公司\"`")
            : OtherWords.Calculation;
        SyntaxToken sign = Current;
        ComplainElsewhere(sign.Span, sign.Text, mend);
        return new FaultyExpressionSyntax(left, Take(), ParsePostfix());
    }

    /// <summary>xs[0]</summary>
    private bool AtIndex(ExpressionSyntax target) =>
        At(TokenKind.OpenBracket) && Current.Start == _previous?.End && IsCallable(target) && Peek(2).Kind == TokenKind.CloseBracket;

    private FaultyExpressionSyntax ParseIndex(ExpressionSyntax target)
    {
        if (target is MemberExpressionSyntax { Target: var outer } && HasIndex(outer))
        {
            return new FaultyExpressionSyntax(target, Take(), Take(), Take());
        }

        string list = Shown(target);
        int start = target.Span.Start;
        SourceSpan span = Current.Source.GetSpan(start, Peek(2).End - start);
        ComplainElsewhere(
            span,
            TextOf(span),
            OtherWords.ByElement(list));
        return new FaultyExpressionSyntax(target, Take(), Take(), Take());
    }

    private static bool HasIndex(ExpressionSyntax syntax) => syntax is FaultyExpressionSyntax || (syntax is MemberExpressionSyntax member && HasIndex(member.Target));

    private bool AtIf() => AtWord("if") && BeginsOperand(Peek(1)) && !IsOperator(Peek(1));

    /// <summary>if premise (then condition)? (else condition)?</summary>
    private FaultyExpressionSyntax ParseIf()
    {
        ComplainElsewhere(Current.Span, Current.Text, OtherWords.Conditional);
        List<SyntaxElement> parts = [Take(), ParseOr()];
        while ((AtWord("then") || AtWord("else")) && !SeemsStatementAhead())
        {
            parts.AddRange([Take(), ParseOr()]);
        }

        return new FaultyExpressionSyntax([.. parts]);
    }

    /// <summary>What follows from a condition: <c>a then b</c>, <c>a implies b</c>.</summary>
    private ExpressionSyntax ParseConsequence(ExpressionSyntax premise)
    {
        if (Current.StartsLine || !(AtOperator("then") || AtOperator("implies")) || !BeginsOperand(Peek(1)) || SeemsStatementAhead())
        {
            return premise;
        }

        ComplainElsewhere(Current.Span, Current.Text, OtherWords.Conditional);
        return new FaultyExpressionSyntax(premise, Take(), ParseExpression());
    }

    private bool SeemsStatementAhead() => Peek(1).Kind == TokenKind.Identifier && Keywords.Statements.Contains(Peek(1).Value);
}
