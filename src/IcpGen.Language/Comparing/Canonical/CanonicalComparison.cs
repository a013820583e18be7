using System;
using System.Collections.Generic;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>Comparisons in one shape: a written value on the right, equality with one as a choice, whole numbers with their limits included.</summary>
internal static class CanonicalComparison
{
    private const int MonthsPerYear = 12;
    private const int LongestYears = 100_000;

    [PartialReader("What is not written has no shape of its own as a side of a comparison.")]
    internal static Expression Of(CompareExpression compare, Variables variables, bool holds)
    {
        Expression left = Canonical.Value(compare.Left, variables);
        Expression right = Canonical.Value(compare.Right, variables);
        CompareOperator comparison = holds ? compare.Operator : compare.Operator.Opposite();
        bool isSwapped = left is LiteralExpression || (right is not LiteralExpression && IsBehind(left, right));
        if (isSwapped)
        {
            (left, right, comparison) = (right, left, comparison.Swapped());
        }

        return (comparison, right) switch
        {
            (CompareOperator.Equal or CompareOperator.NotEqual, LiteralExpression { Value: FlagConstant flag }) =>
                // A flag that equals `true` is that flag.
                Canonical.Condition(isSwapped ? compare.Right : compare.Left, variables, flag.Value == (comparison == CompareOperator.Equal)),
            (CompareOperator.Equal or CompareOperator.NotEqual, LiteralExpression literal) => OneOf(left, [literal], comparison == CompareOperator.Equal),
            _ => WithLimit(comparison, left, right),
        };
    }

    /// <summary>A choice with each value once, sorted.</summary>
    internal static Expression OneOf(Expression value, IEnumerable<LiteralExpression> choices, bool holds)
    {
        SortedDictionary<string, LiteralExpression> distinct = new(StringComparer.Ordinal);
        foreach (LiteralExpression choice in choices)
        {
            distinct[Canonical.Key(choice)] = choice with { Span = default };
        }

        return Canonical.Unless(!holds, new OneOfExpression(value, distinct.Values.ToEquatableArray(), Canonical.Flag, default));
    }

    /// <summary>A moved date; a year is twelve months, and no period at all leaves the date.</summary>
    internal static Expression Offset(DateOffsetExpression offset) =>
        offset.Amount == 0 ? offset.Date
        : offset.Unit == DateUnit.Years && Math.Abs((long)offset.Amount) <= LongestYears
            ? offset with { Amount = offset.Amount * MonthsPerYear, Unit = DateUnit.Months }
        : offset;

    [PartialReader("Only whole numbers have a next one.")]
    private static CompareExpression WithLimit(CompareOperator comparison, Expression left, Expression right) =>
        (comparison, right) switch
        {
            (CompareOperator.Greater, LiteralExpression { Value: NumberConstant { Value: < long.MaxValue } number } literal) =>
                Made(CompareOperator.GreaterOrEqual, left, literal with { Value = new NumberConstant(number.Value + 1) }),
            (CompareOperator.Less, LiteralExpression { Value: NumberConstant { Value: > long.MinValue } number } literal) =>
                Made(CompareOperator.LessOrEqual, left, literal with { Value = new NumberConstant(number.Value - 1) }),
            _ => Made(comparison, left, right),
        };

    private static CompareExpression Made(CompareOperator comparison, Expression left, Expression right) => new(comparison, left, right, Canonical.Flag, default);

    private static bool IsBehind(Expression left, Expression right) => string.CompareOrdinal(Canonical.Key(left), Canonical.Key(right)) > 0;
}
