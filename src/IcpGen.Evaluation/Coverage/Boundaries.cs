using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>The two values nearest to where a comparison turns: the one that just meets it and the one that just misses it.</summary>
internal static class Boundaries
{
    public static IEnumerable<CoverageWay> WaysOf(CompareExpression compare) => compare.Operator switch
    {
        CompareOperator.Equal or CompareOperator.NotEqual => [],
        CompareOperator.Less or CompareOperator.GreaterOrEqual => [CoverageWay.AtLimit, IsDate(compare) ? CoverageWay.DayBefore : CoverageWay.OneBelow],
        _ => [CoverageWay.AtLimit, IsDate(compare) ? CoverageWay.DayAfter : CoverageWay.OneAbove],
    };

    /// <summary>How far the left side was from the right one, where it was that near; else null.</summary>
    [PartialReader("what has no nearest value")]
    public static CoverageWay? WayOf(CompareExpression compare, ConditionTrace asked) =>
        (ConstantOf(compare.Left, asked), ConstantOf(compare.Right, asked)) switch
        {
            (NumberConstant left, NumberConstant right) => WayOf(unchecked(left.Value - right.Value), CoverageWay.OneBelow, CoverageWay.OneAbove),
            (DateConstant left, DateConstant right) =>
                WayOf((left.Value.Date - right.Value.Date).Days, CoverageWay.DayBefore, CoverageWay.DayAfter),
            _ => null,
        };

    private static CoverageWay? WayOf(long difference, CoverageWay before, CoverageWay after) => difference switch
    {
        0 => CoverageWay.AtLimit,
        -1 => before,
        1 => after,
        _ => null,
    };

    private static Constant? ConstantOf(Expression side, ConditionTrace asked) => side is LiteralExpression literal
        ? literal.Value
        : asked.Parts.OfType<ValueTrace>().FirstOrDefault(value => ReferenceEquals(value.Expression, side))?.Constant;

    private static bool IsDate(CompareExpression compare) => compare.Left.Type is SimpleType { Kind: SimpleKind.Date };
}
