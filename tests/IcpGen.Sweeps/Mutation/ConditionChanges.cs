using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Mutation;

/// <summary>Wrong conditions: comparisons flipped, thresholds moved by one, conjuncts and list items dropped.</summary>
internal static class ConditionChanges
{
    public static IEnumerable<Change<Expression>> Of(Expression condition) => Here(condition).Concat(Below(condition));

    private static IEnumerable<Change<Expression>> Here(Expression condition)
    {
        SourceSpan span = condition.Span;
        switch (condition)
        {
            case CompareExpression compare:
                return Others(compare.Operator).Select(other =>
                    new Change<Expression>(span, $"{compare.Operator} becomes {other}", compare with { Operator = other }));
            case LiteralExpression { Value: NumberConstant number } literal:
                return Moved(number.Value).Select(moved =>
                    new Change<Expression>(span, $"{number.Value} becomes {moved}", literal with { Value = new NumberConstant(moved) }));
            case DateOffsetExpression offset:
                return Moved(offset.Amount).Select(moved =>
                    new Change<Expression>(span, $"{offset.Amount} {offset.Unit} becomes {moved}", offset with { Amount = (int)moved }));
            case LogicExpression logic:
                return logic.Operands.Select((operand, index) => new Change<Expression>(
                    operand.Span, logic.IsAnd ? "conjunct dropped" : "alternative dropped", Joined(logic, logic.Operands.Without(index))));
            case OneOfExpression oneOf:
                return oneOf.Choices.Shortened().Select(without => new Change<Expression>(
                    oneOf.Choices[without.Index].Span, "list item dropped", oneOf with { Choices = without.Shorter }))
                    .Append(Negated(oneOf, "in"));
            case NotExpression not:
                return [new(span, "not dropped", not.Operand)];
            case QuantifierExpression quantifier:
                return [new(span, "every and any exchanged", quantifier with { IsEvery = !quantifier.IsEvery })];
            case PresenceExpression presence:
                return [new(span, "present and missing exchanged", presence with { Present = !presence.Present })];
            case CountExpression { Distinct: true } count:
                return [new(span, "distinct dropped", count with { Distinct = false })];
            case IncludesAllExpression includes:
                return [new(span, "sides exchanged", includes with { List = includes.Values, Values = includes.List })];
            case InListExpression or SameListExpression or TextTestExpression or PartTestExpression or ProvidedExpression:
                return [Negated(condition, "test")];
            default:
                return [];
        }
    }

    private static IEnumerable<Change<Expression>> Below(Expression condition) => condition switch
    {
        DerivedExpression derived => Of(derived.Target).Select(change => change.In<Expression>(target => derived with { Target = target })),
        ConversionExpression conversion => Of(conversion.Operand).Select(change => change.In<Expression>(operand => conversion with { Operand = operand })),
        CompareExpression compare => Of(compare.Left).Select(change => change.In<Expression>(left => compare with { Left = left }))
            .Concat(Of(compare.Right).Select(change => change.In<Expression>(right => compare with { Right = right }))),
        OneOfExpression oneOf => Of(oneOf.Value).Select(change => change.In<Expression>(value => oneOf with { Value = value })),
        InListExpression inList => Walk(inList.List).Select(change => change.In<Expression>(list => inList with { List = list })),
        IncludesAllExpression includes => Walk(includes.Values).Select(change => change.In<Expression>(values => includes with { Values = values })),
        NotExpression not => Of(not.Operand).Select(change => change.In<Expression>(operand => not with { Operand = operand })),
        LogicExpression logic => logic.Operands.Each(Of).Select(change => change.In<Expression>(operands => logic with { Operands = operands })),
        QuantifierExpression quantifier => Of(quantifier.Body).Select(change => change.In<Expression>(body => quantifier with { Body = body }))
            .Concat(Walk(quantifier.Sequence).Select(change => change.In<Expression>(walk => quantifier with { Sequence = walk }))),
        CountExpression count => Walk(count.Sequence).Select(change => change.In<Expression>(walk => count with { Sequence = walk })),
        AgeExpression age => Of(age.Date).Select(change => change.In<Expression>(date => age with { Date = date })),
        DateOffsetExpression offset => Of(offset.Date).Select(change => change.In<Expression>(date => offset with { Date = date })),
        ProvidedExpression provided => DocumentChanges.Of(provided.Demand, provided.Span)
            .Select(change => change.In<Expression>(demand => provided with { Demand = demand })),
        _ => [],
    };

    /// <summary>A walk over several sources with one of them left out.</summary>
    public static IEnumerable<Change<Sequence>> Walk(Sequence sequence) =>
        sequence.Sources.Shortened().Select(without => new Change<Sequence>(
            sequence.Sources[without.Index].Span, "source dropped", sequence with { Sources = without.Shorter }));

    private static Change<Expression> Negated(Expression condition, string what) =>
        new(condition.Span, what + " negated", new NotExpression(condition, condition.Type, condition.Span));

    private static Expression Joined(LogicExpression logic, EquatableArray<Expression> operands) =>
        operands.Count == 1 ? operands[0] : logic with { Operands = operands };

    private static long[] Moved(long number) => [number - 1, number + 1];

    private static CompareOperator[] Others(CompareOperator comparison) => comparison switch
    {
        CompareOperator.Equal => [CompareOperator.NotEqual],
        CompareOperator.NotEqual => [CompareOperator.Equal],
        CompareOperator.Less => [CompareOperator.LessOrEqual, CompareOperator.GreaterOrEqual],
        CompareOperator.LessOrEqual => [CompareOperator.Less, CompareOperator.Greater],
        CompareOperator.Greater => [CompareOperator.GreaterOrEqual, CompareOperator.LessOrEqual],
        _ => [CompareOperator.Greater, CompareOperator.Less],
    };
}
