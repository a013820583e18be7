using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Comparisons of two values.</summary>
internal static class Comparing
{
    public static Answer Ask(CompareExpression compare, Scope scope)
    {
        Operand left = Operand.Of(compare.Left, scope);
        Operand right = Operand.Of(compare.Right, scope);
        return compare.Operator switch
        {
            CompareOperator.Equal => Equality.Same(left, right, scope.Setting),
            CompareOperator.NotEqual => Equality.Same(left, right, scope.Setting).Not(),
            _ => Order(compare.Operator, left.Reading, right.Reading),
        };
    }

    /// <summary>Whether a value is one of those written.</summary>
    public static Answer Ask(OneOfExpression oneOf, Scope scope)
    {
        Operand value = Operand.Of(oneOf.Value, scope);
        return value.Reading.Value is null
            ? Answer.Unknown(value.Reading.Needs)
            : Answer.Any(oneOf.Choices.Select(
                choice => Equality.Same(value, Operand.Of(choice, scope), scope.Setting)));
    }

    [PartialReader("what has no order; it is not known which comes first")]
    private static Answer Order(CompareOperator comparison, Reading left, Reading right) =>
        (left.Constant, right.Constant) switch
        {
            (NumberConstant first, NumberConstant second) => Holds(comparison, first.Value.CompareTo(second.Value)),
            (DateConstant first, DateConstant second) => Holds(comparison, first.Value.Date.CompareTo(second.Value.Date)),
            _ => Answer.Unknown(Needs.Union(left.Needs, right.Needs)),
        };

    private static Answer Holds(CompareOperator comparison, int order) => Answer.Of(comparison switch
    {
        CompareOperator.Less => order < 0,
        CompareOperator.LessOrEqual => order <= 0,
        CompareOperator.Greater => order > 0,
        _ => order >= 0,
    });
}
