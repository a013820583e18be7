using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private Expression? BindCompare(CompareExpressionSyntax syntax)
    {
        if (syntax.Left is CompareExpressionSyntax chained)
        {
            // The parser has complained of two comparisons in a row.
            Bind(chained);
            return null;
        }

        if (IsPresenceElsewhere(syntax))
        {
            return null;
        }

        (Bound? left, Bound? right) = BindSides(syntax.Left, syntax.Right);
        if (left is null || right is null)
        {
            return null;
        }

        CompareOperator comparison = Operator(syntax.Operator.Kind);
        bool isEquality = comparison is CompareOperator.Equal or CompareOperator.NotEqual;
        if (isEquality && left.IsList && right.IsList)
        {
            return BindSameList(left, right, comparison, syntax);
        }

        if (!IsOneValue(left, right, syntax.Left) || !IsOneValue(right, left, syntax.Right))
        {
            return null;
        }

        if (left is Bound.One { Value: var one } && right is Bound.One { Value: var other } && AreComparable(one.Type, other.Type, isEquality))
        {
            ReportEmptyText(syntax);
            return HasIdentity(one.Type, syntax.Span) ? Expressions.Compare(comparison, one, other, syntax.Span) : null;
        }

        ReportNotComparable(left, right, syntax);
        return null;
    }

    /// <summary>Whether a comparison with nothing was meant as a test of presence, which has then been said.</summary>
    private bool IsPresenceElsewhere(CompareExpressionSyntax syntax)
    {
        CompareOperator comparison = Operator(syntax.Operator.Kind);
        bool isRight = IsNothing(syntax.Right, syntax.Left);
        if (comparison is not (CompareOperator.Equal or CompareOperator.NotEqual) || (!isRight && !IsNothing(syntax.Left, syntax.Right)))
        {
            return false;
        }

        string presence = comparison == CompareOperator.Equal ? "is missing" : "is present";
        SourceSpan whole = syntax.Span;
        int start = isRight ? syntax.Operator.Start : whole.Start;
        SourceSpan span = syntax.Operator.Source.GetSpan(start, whole.Start + whole.Length - start);
        string written = syntax.Operator.Source.Text.Substring(span.Start, span.Length);
        scope.Sink.Report(SyntaxDiagnostics.SymbolForWord(span, written, isRight ? presence : $"{syntax.Right.Excerpt()} {presence}"));
        return true;
    }

    private bool IsNothing(ExpressionSyntax syntax, ExpressionSyntax other)
    {
        string? word = syntax switch
        {
            NameExpressionSyntax { Name: var name } when name.NameOrNull() is { } written => written,
            TextExpressionSyntax { Text.Token: { IsBareText: true, Value: var written } } => written,
            _ => null,
        };
        return word is not null && OtherValues.IsNothing(word) && !Resolves(word) && !Candidate.Fields(Unit.Root).Any(field => field.Name == word)
            && !IsMemberBeside(word, other);
    }

    /// <summary>Whether the enumeration of the value beside has a member of that name.</summary>
    private bool IsMemberBeside(string word, ExpressionSyntax other) =>
        Silently(other)?.Type.Element() is EnumType type && Unit.MemberOf(type, word) is not null;

    private void ReportEmptyText(CompareExpressionSyntax syntax)
    {
        foreach (TextExpressionSyntax text in new[] { syntax.Left, syntax.Right }.OfType<TextExpressionSyntax>().Where(text => text.Text.Value.Trim().Length == 0))
        {
            scope.Report(BindingDiagnostics.EmptyWording, text.Span, syntax.Operator.Value);
        }
    }

    private static bool AreComparable(RuleType left, RuleType right, bool isEquality) =>
        left is not ListType && left.IsComparableTo(right) && (isEquality || left.IsOrdered());

    private void ReportNotComparable(Bound left, Bound right, CompareExpressionSyntax syntax) => scope.Report(
        BindingDiagnostics.NotComparable,
        syntax.Span,
        syntax.Left.Excerpt(),
        left.TypeName,
        syntax.Right.Excerpt(),
        right.TypeName,
        syntax.Operator.Value,
        LiteralHint(left, right, syntax));

    /// <summary>How the side that is written would be written as a value of the other's type.</summary>
    private static Localized LiteralHint(Bound left, Bound right, CompareExpressionSyntax syntax) =>
        HowWritten(syntax.Right, left.Type) is { En.Length: > 0 } hint ? hint : HowWritten(syntax.Left, right.Type);

    private static Localized HowWritten(ExpressionSyntax literal, RuleType wanted) =>
        literal is NumberExpressionSyntax or DateExpressionSyntax && wanted.IsText()
            ? ($"；号码、日期作文字比较时要写在引号里：`\"{literal.Excerpt()}\"`", $"; compared with a text it is written in quotes: `\"{literal.Excerpt()}\"`")
        : literal is NumberExpressionSyntax && OtherValues.Meant(literal.Excerpt(), wanted) is { } meant && wanted == SimpleTypes.Flag
            ? ($"；请写 `{meant}`", $"; write `{meant}`")
        : "";

    /// <summary>A list beside a single value of its elements' type was probably meant element by element.</summary>
    private bool IsOneValue(Bound side, Bound other, ExpressionSyntax syntax)
    {
        bool isMeantByElement = side is Bound.Many || (side is Bound.One { Value: PathExpression { Type: ListType } } && !other.IsList);
        if (isMeantByElement)
        {
            scope.Report(BindingDiagnostics.ThroughList, syntax.Span, syntax.Excerpt(), side.TypeName);
        }

        return !isMeantByElement;
    }

    /// <summary>Whether two values of the type can be told to be the same; of records, only those with a key can.</summary>
    private bool HasIdentity(RuleType type, SourceSpan span)
    {
        if (Unit.RecordOf(type) is not { IdentifiedBy.Count: 0 } record)
        {
            return true;
        }

        if (!Unit.FaultyTypes.Contains(record.Name))
        {
            scope.Report(BindingDiagnostics.RecordWithoutKey, span, record.Name);
        }

        return false;
    }

    /// <summary>Binds two sides; a bare name that an enumeration may explain waits for the other side's type.</summary>
    private (Bound? Left, Bound? Right) BindSides(ExpressionSyntax leftSyntax, ExpressionSyntax rightSyntax)
    {
        if (WaitsForOther(leftSyntax) && !WaitsForOther(rightSyntax))
        {
            Bound? known = Bind(rightSyntax);
            return (known is null ? null : Bind(leftSyntax, known.Type), known);
        }

        Bound? left = Bind(leftSyntax);
        return (left, left is null ? null : Bind(rightSyntax, left.Type));
    }

    private bool WaitsForOther(ExpressionSyntax syntax) => syntax switch
    {
        ParenthesizedExpressionSyntax parenthesized => WaitsForOther(parenthesized.Expression),
        NameExpressionSyntax { Name: var name } => !Resolves(name.Value),
        TextExpressionSyntax or ListExpressionSyntax => true,
        _ => false,
    };

    private static CompareOperator Operator(TokenKind kind) => kind switch
    {
        TokenKind.NotEquals => CompareOperator.NotEqual,
        TokenKind.Less => CompareOperator.Less,
        TokenKind.LessOrEqual => CompareOperator.LessOrEqual,
        TokenKind.Greater => CompareOperator.Greater,
        TokenKind.GreaterOrEqual => CompareOperator.GreaterOrEqual,
        _ => CompareOperator.Equal,
    };
}
