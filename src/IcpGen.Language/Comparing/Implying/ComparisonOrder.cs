using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>Proves that a comparison implies another from the order of their sides: later dates, larger numbers.</summary>
internal static class ComparisonOrder
{
    internal static bool Implies(CompareExpression first, CompareExpression second) =>
        Above(second) is { } wanted && (Above(first) is { } given
            ? Implies(given, wanted)
            : first.Operator == CompareOperator.Equal && !wanted.IsStrict
                && (Implies((first.Left, first.Right, false), wanted) || Implies((first.Right, first.Left, false), wanted)));

    // The larger side may only grow, the smaller one only shrink.
    private static bool Implies((Expression More, Expression Less, bool IsStrict) given, (Expression More, Expression Less, bool IsStrict) wanted) =>
        (given.IsStrict || !wanted.IsStrict) && IsAtMost(given.More, wanted.More) && IsAtMost(wanted.Less, given.Less);

    private static (Expression More, Expression Less, bool IsStrict)? Above(CompareExpression compare) => compare.Operator switch
    {
        CompareOperator.Less => (compare.Right, compare.Left, true),
        CompareOperator.LessOrEqual => (compare.Right, compare.Left, false),
        CompareOperator.Greater => (compare.Left, compare.Right, true),
        CompareOperator.GreaterOrEqual => (compare.Left, compare.Right, false),
        _ => null,
    };

    // Both sides have to be known at the same time, so they are reckoned from the same thing or written.
    [PartialReader("What is neither written nor a moved date is at most itself.")]
    private static bool IsAtMost(Expression one, Expression other) => (one, other) switch
    {
        _ when Canonical.Key(one) == Canonical.Key(other) => true,
        (LiteralExpression { Value: NumberConstant first }, LiteralExpression { Value: NumberConstant second }) => first.Value <= second.Value,
        (LiteralExpression { Value: DateConstant first }, LiteralExpression { Value: DateConstant second }) => first.Value.Date <= second.Value.Date,
        _ => Period.Of(one) is var (date, period) && Period.Of(other) is var (same, longer)
            && Canonical.Key(date) == Canonical.Key(same) && period.IsAtMost(longer),
    };

    /// <summary>How far a date is moved.</summary>
    private readonly record struct Period(int Amount, DateUnit Unit)
    {
        private const int ShortestMonth = 28;
        private const int LongestMonth = 31;

        internal static (Expression Date, Period Period) Of(Expression expression) =>
            expression is DateOffsetExpression offset ? (offset.Date, new(offset.Amount, offset.Unit)) : (expression, new(0, DateUnit.Days));

        internal bool IsAtMost(Period other) =>
            (Amount <= 0 && other.Amount >= 0)
            || (Unit == other.Unit ? Amount <= other.Amount
            : Amount > 0 && other.Amount > 0 && ((Unit, other.Unit) switch
            {
                (DateUnit.Months, DateUnit.Days) => (long)Amount * LongestMonth <= other.Amount,
                (DateUnit.Days, DateUnit.Months) => Amount <= (long)other.Amount * ShortestMonth,
                _ => false,
            }));
    }
}
