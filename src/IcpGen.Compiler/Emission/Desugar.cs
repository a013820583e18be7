using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Says membership and inclusion by <c>every</c> and <c>any</c>, which is what they mean.</summary>
internal static class Desugar
{
    private static readonly SimpleType Flag = new(SimpleKind.Flag);

    internal static QuantifierExpression In(InListExpression expression) =>
        Any(expression.List, "candidate", element => Equal(expression.Value, element, expression.Span), expression.Span);

    internal static QuantifierExpression IncludesAll(IncludesAllExpression expression) =>
        IncludesAll(expression.List, expression.Values, expression.Span);

    internal static LogicExpression Same(SameListExpression expression) =>
        new(
            IsAnd: true,
            EquatableArray.Of<Expression>(
                IncludesAll(expression.Left, expression.Right, expression.Span),
                IncludesAll(expression.Right, expression.Left, expression.Span)),
            Flag,
            expression.Span);

    internal static QuantifierExpression Contains(Sequence list, Expression value, SourceSpan span) =>
        Any(list, "candidate", element => Equal(element, value, span), span);

    private static QuantifierExpression IncludesAll(Sequence list, Sequence values, SourceSpan span)
    {
        Variable value = new("wanted", values.Element);
        Expression wanted = Of(value, span);
        return new(true, value, values, Any(list, "candidate", element => Equal(element, wanted, span), span), Flag, span);
    }

    private static QuantifierExpression Any(
        Sequence list, string name, System.Func<Expression, Expression> body, SourceSpan span)
    {
        Variable variable = new(name, list.Element);
        return new(false, variable, list, body(Of(variable, span)), Flag, span);
    }

    private static CompareExpression Equal(Expression left, Expression right, SourceSpan span) =>
        new(CompareOperator.Equal, left, right, Flag, span);

    private static PathExpression Of(Variable variable, SourceSpan span) => new(new(variable, default), variable.Type, span);
}
