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

        (Expression? left, Expression? right) = BindSides(syntax.Left, syntax.Right);
        if (left is null || right is null)
        {
            return null;
        }

        CompareOperator comparison = Operator(syntax.Operator.Kind);
        bool isEquality = comparison is CompareOperator.Equal or CompareOperator.NotEqual;
        if (isEquality && left.IsList() && right.IsList())
        {
            return BindSameList(left, right, comparison, syntax);
        }

        if (!IsOneValue(left, right, syntax.Left) || !IsOneValue(right, left, syntax.Right))
        {
            return null;
        }

        return IsComparable(left, right, isEquality, syntax) ? Expressions.Compare(comparison, left, right, syntax.Span) : null;
    }

    /// <summary>A list beside a single value of its elements' type was probably meant element by element.</summary>
    private bool IsOneValue(Expression side, Expression other, ExpressionSyntax syntax)
    {
        bool isMeantByElement = side is ManyExpression || (side.Type is ListType && !other.IsList() && side is PathExpression);
        if (isMeantByElement)
        {
            scope.Report(BindingDiagnostics.ThroughList, syntax.Span, syntax.Excerpt(), side.TypeName());
        }

        return !isMeantByElement;
    }

    private bool IsComparable(Expression left, Expression right, bool isEquality, CompareExpressionSyntax syntax)
    {
        bool fits = left.Type.IsComparableTo(right.Type) && !left.IsList() && (isEquality || left.Type.IsOrdered());
        if (!fits)
        {
            scope.Report(
                BindingDiagnostics.NotComparable,
                syntax.Span,
                syntax.Left.Excerpt(),
                left.TypeName(),
                syntax.Right.Excerpt(),
                right.TypeName(),
                syntax.Operator.Value);
            return false;
        }

        return HasIdentity(left.Type, syntax.Span);
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
    private (Expression? Left, Expression? Right) BindSides(ExpressionSyntax leftSyntax, ExpressionSyntax rightSyntax)
    {
        if (WaitsForOther(leftSyntax) && !WaitsForOther(rightSyntax))
        {
            Expression? known = Bind(rightSyntax);
            return (known is null ? null : Bind(leftSyntax, known.Type), known);
        }

        Expression? left = Bind(leftSyntax);
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
