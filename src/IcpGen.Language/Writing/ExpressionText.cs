using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Writing;

/// <summary>Writes bound expressions in the language's own spelling, with no more brackets than needed. Definitions are written out.</summary>
public static class ExpressionText
{
    /// <summary>The expression as a rule could have it.</summary>
    public static string Of(Expression expression) => Of(expression, Binding.None);

    /// <summary>The sources of a walk: <c>subject.principal, websites.principal</c>.</summary>
    public static string Of(Sequence sequence) => string.Join(", ", sequence.Sources.Select(Of));

    /// <summary>How strongly something holds its parts together; what binds weaker than its surroundings is bracketed.</summary>
    private enum Binding
    {
        None,
        Or,
        And,
        Not,
        Comparison,
        Sum,
        Value,
    }

    private static string Of(Expression expression, Binding around)
    {
        (string text, Binding own) = Written(expression);
        return own < around ? "(" + text + ")" : text;
    }

    private static (string Text, Binding Binding) Written(Expression expression) => expression switch
    {
        NotExpression not => Negated(not.Operand),
        LogicExpression { IsAnd: true } and => (string.Join(" and ", Operands(and, Binding.And)), Binding.And),
        LogicExpression or => (string.Join(" or ", Operands(or, Binding.Or)), Binding.Or),
        QuantifierExpression quantifier => (Of(quantifier), Binding.None),
        CompareExpression compare => (Beside(compare.Left, Sign(compare.Operator), compare.Right), Binding.Comparison),
        OneOfExpression oneOf => (Beside(oneOf.Value, "in", Choices(oneOf)), Binding.Comparison),
        InListExpression inList => (Beside(inList.Value, "in", Of(inList.List)), Binding.Comparison),
        SameListExpression same => (Of(same.Left) + " == " + Of(same.Right), Binding.Comparison),
        IncludesAllExpression includes => (Of(includes.List) + " includesAll " + Of(includes.Values), Binding.Comparison),
        TextTestExpression test => (Beside(test.Target, Word(test.Test), ConstantText.Quoted(test.Pattern)), Binding.Comparison),
        PartTestExpression test => (Beside(test.Target, Word(test.Test), test.Part), Binding.Comparison),
        PresenceExpression presence => (Of(presence.Field) + (presence.Present ? " is present" : " is missing"), Binding.Comparison),
        DateOffsetExpression offset => (Of(offset), Binding.Sum),
        ProvidedExpression provided => ("provided " + DocumentText.Of(provided.Demand), Binding.Comparison),
        _ => (Value(expression), Binding.Value),
    };

    private static string Value(Expression expression) => expression switch
    {
        LiteralExpression literal => ConstantText.Of(literal.Value),
        PathExpression path => path.Path.ToString(),
        DerivedExpression derived => Of(derived.Target, Binding.Value) + "." + derived.Member + (derived.Argument is { } argument ? Called([argument]) : string.Empty),
        ConversionExpression conversion => conversion.Type + Called([conversion.Operand]),
        CountExpression { Distinct: true } count => "count(distinct(" + Of(count.Sequence) + "))",
        CountExpression count => "count(" + Of(count.Sequence) + ")",
        FactExpression fact => fact.Fact + Called(fact.Arguments),
        AgeExpression age => "age" + Called([age.Date]),
        TodayExpression => "today",
        _ => string.Empty,
    };

    // `not in` and `!=` read better than `not` before a bracket.
    private static (string, Binding) Negated(Expression operand) => operand switch
    {
        OneOfExpression oneOf => (Beside(oneOf.Value, "not in", Choices(oneOf)), Binding.Comparison),
        InListExpression inList => (Beside(inList.Value, "not in", Of(inList.List)), Binding.Comparison),
        SameListExpression same => (Of(same.Left) + " != " + Of(same.Right), Binding.Comparison),
        _ => ("not " + Of(operand, Binding.Not), Binding.Not),
    };

    private static IEnumerable<string> Operands(LogicExpression logic, Binding around) =>
        logic.Operands.Select(operand => Of(operand, operand is LogicExpression ? around + 1 : around));

    private static string Of(QuantifierExpression quantifier) =>
        (quantifier.IsEvery ? "every " : "any ") + quantifier.Variable.Name + " in " + Of(quantifier.Sequence) + ": " + Of(quantifier.Body);

    private static string Of(SequenceSource source) => source.Path + (source.Derived is null ? string.Empty : "." + source.Derived);

    private static string Of(DateOffsetExpression offset) =>
        Of(offset.Date, Binding.Sum) + (offset.Amount < 0 ? " - " : " + ")
        + System.Math.Abs((long)offset.Amount).ToString(CultureInfo.InvariantCulture) + " " + offset.Unit.ToString().ToLowerInvariant();

    private static string Beside(Expression left, string word, Expression right) => Beside(left, word, Of(right, Binding.Sum));

    private static string Beside(Expression left, string word, string right) => Of(left, Binding.Sum) + " " + word + " " + right;

    private static string Choices(OneOfExpression oneOf) => "[" + string.Join(", ", oneOf.Choices.Select(Value)) + "]";

    private static string Called(IEnumerable<Expression> arguments) => "(" + string.Join(", ", arguments.Select(Of)) + ")";

    private static string Sign(CompareOperator comparison) => comparison switch
    {
        CompareOperator.Equal => "==",
        CompareOperator.NotEqual => "!=",
        CompareOperator.Less => "<",
        CompareOperator.LessOrEqual => "<=",
        CompareOperator.Greater => ">",
        _ => ">=",
    };

    private static string Word(TextTest test) => test switch
    {
        TextTest.Contains => "contains",
        TextTest.StartsWith => "startsWith",
        TextTest.EndsWith => "endsWith",
        TextTest.Matches => "matches",
        _ => "states",
    };
}
