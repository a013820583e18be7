using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Audiences;

/// <summary>Says what a rule means to filers of one nature.</summary>
internal static class Narrowing
{
    /// <summary>
    /// The rule without what goes without saying for them; null where it cannot apply to them or asks nothing of them. A demand that
    /// they can never meet stays as it is written.
    /// </summary>
    public static Rule? To(string nature, Rule rule)
    {
        List<Clause> guards = [];
        foreach (Clause guard in rule.Guards)
        {
            Expression condition = Condition(guard.Condition, nature);
            switch (Answer.Of(condition))
            {
                case false:
                    return null;
                case null:
                    guards.Add(guard with { Condition = condition });
                    break;
            }
        }

        Statement[] statements = [.. rule.Statements.Select(statement => Asked(statement, nature)).OfType<Statement>()];
        return statements.Length == 0 ? null : rule with { Guards = guards.ToEquatableArray(), Statements = statements.ToEquatableArray() };
    }

    // A demand that they can never meet stays.
    private static Statement? Asked(Statement statement, string nature)
    {
        if (statement is not RequireStatement require)
        {
            return statement;
        }

        Expression condition = Condition(require.Condition, nature);
        return Answer.Of(condition) is not { } answer ? require with { Condition = condition } : answer ? null : require;
    }

    [PartialReader("conditions that do not tell natures apart, and stay")]
    private static Expression Condition(Expression condition, string nature) => condition switch
    {
        CompareExpression { Operator: CompareOperator.Equal or CompareOperator.NotEqual } compare when Compared(compare, nature) is { } equal =>
            Answer.As(equal == (compare.Operator == CompareOperator.Equal), condition),
        OneOfExpression oneOf when NatureField.Is(oneOf.Value) => Answer.As(oneOf.Choices.Any(choice => IsMember(choice, nature)), condition),
        NotExpression not => Negated(not, Condition(not.Operand, nature)),
        LogicExpression logic => Together(logic, [.. logic.Operands.Select(operand => Condition(operand, nature))]),
        _ => condition,
    };

    private static bool? Compared(CompareExpression compare, string nature) =>
        NatureField.Is(compare.Left) && compare.Right is LiteralExpression right ? IsMember(right, nature)
        : NatureField.Is(compare.Right) && compare.Left is LiteralExpression left ? IsMember(left, nature)
        : null;

    private static bool IsMember(LiteralExpression literal, string nature) => literal.Value is MemberConstant member && member.Member == nature;

    private static Expression Negated(NotExpression not, Expression operand) =>
        Answer.Of(operand) is { } answer ? Answer.As(!answer, not) : not with { Operand = operand };

    private static Expression Together(LogicExpression logic, Expression[] operands)
    {
        if (operands.Any(operand => Answer.Of(operand) == !logic.IsAnd))
        {
            return Answer.As(!logic.IsAnd, logic);
        }

        Expression[] open = [.. operands.Where(operand => Answer.Of(operand) is null)];
        return open switch
        {
            [] => Answer.As(logic.IsAnd, logic),
            [var only] => only,
            _ => logic with { Operands = open.ToEquatableArray() },
        };
    }
}
