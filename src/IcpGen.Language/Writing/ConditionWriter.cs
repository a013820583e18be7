using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Writing;

/// <summary>Writes conditions.</summary>
internal sealed class ConditionWriter : IConditionReader<Written>
{
    internal static ConditionWriter Instance { get; } = new();

    public Written Compare(CompareExpression compare) => Beside(compare.Left, Sign(compare.Operator), compare.Right);

    public Written SameList(SameListExpression same) => Beside(same, "==");

    public Written OneOf(OneOfExpression oneOf) => Beside(oneOf, "in");

    public Written InList(InListExpression inList) => Beside(inList, "in");

    public Written IncludesAll(IncludesAllExpression includes) =>
        new(ExpressionText.Of(includes.List) + " includesAll " + ExpressionText.Of(includes.Values), Binding.Comparison);

    public Written TextTest(TextTestExpression test) => Beside(test.Target, Word(test.Test), WordingText.Of(test.Pattern));

    public Written PartTest(PartTestExpression test) => Beside(test.Target, Word(test.Test), test.Part);

    public Written Presence(PresenceExpression presence) =>
        new(ExpressionText.Of(presence.Field) + (presence.Present ? " is present" : " is missing"), Binding.Comparison);

    // `not in` and `!=` read better than `not` before a bracket.
    [PartialReader("conditions whose negation is a `not` before them")]
    public Written Not(NotExpression not) => not.Operand switch
    {
        OneOfExpression oneOf => Beside(oneOf, "not in"),
        InListExpression inList => Beside(inList, "not in"),
        SameListExpression same => Beside(same, "!="),
        _ => new("not " + ExpressionText.Of(not.Operand, Binding.Not), Binding.Not),
    };

    public Written Logic(LogicExpression logic) => !logic.IsAnd && AnyOf(logic) is { } list ? list
        : logic.IsAnd ? new(string.Join(" and ", Operands(logic, Binding.And)), Binding.And)
        : new(string.Join(" or ", Operands(logic, Binding.Or)), Binding.Or);

    /// <summary>One test of one text against each of several others; or null.</summary>
    private static Written? AnyOf(LogicExpression logic)
    {
        (string Test, string Part)[] tests = [.. logic.Operands.Select(PartOf).OfType<(string, string)>()];
        return tests.Length == logic.Operands.Count && tests.All(test => test.Test == tests[0].Test)
            ? new(tests[0].Test + " [" + string.Join(", ", tests.Select(test => test.Part)) + "]", Binding.Comparison)
            : null;
    }

    [PartialReader("conditions that test no text")]
    private static (string Test, string Part)? PartOf(Expression condition) => condition switch
    {
        TextTestExpression test => (Tested(test.Target, test.Test), WordingText.Of(test.Pattern)),
        PartTestExpression test => (Tested(test.Target, test.Test), ExpressionText.Of(test.Part, Binding.Sum)),
        _ => null,
    };

    private static string Tested(Expression target, TextTest test) => ExpressionText.Of(target, Binding.Sum) + " " + Word(test);

    public Written Quantifier(QuantifierExpression quantifier) => new(
        (quantifier.IsEvery ? "every " : "any ") + quantifier.Variable.Name + " in " + ExpressionText.Of(quantifier.Sequence) + ": "
        + ExpressionText.Of(quantifier.Body),
        Binding.None);

    public Written Provided(ProvidedExpression provided) => new("provided " + DocumentText.Of(provided.Demand), Binding.Comparison);

    private static IEnumerable<string> Operands(LogicExpression logic, Binding around) =>
        logic.Operands.Select(operand => ExpressionText.Of(operand, operand is LogicExpression ? around + 1 : around));

    private static Written Beside(OneOfExpression oneOf, string word) =>
        Beside(oneOf.Value, word, "[" + string.Join(", ", oneOf.Choices.Select(choice => ConstantText.Of(choice.Value))) + "]");

    private static Written Beside(InListExpression inList, string word) => Beside(inList.Value, word, ExpressionText.Of(inList.List));

    private static Written Beside(SameListExpression same, string word) =>
        new(ExpressionText.Of(same.Left) + " " + word + " " + ExpressionText.Of(same.Right), Binding.Comparison);

    private static Written Beside(Expression left, string word, Expression right) => Beside(left, word, ExpressionText.Of(right, Binding.Sum));

    private static Written Beside(Expression left, string word, string right) =>
        new(ExpressionText.Of(left, Binding.Sum) + " " + word + " " + right, Binding.Comparison);

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
        Rules.TextTest.Contains => "contains",
        Rules.TextTest.StartsWith => "startsWith",
        Rules.TextTest.EndsWith => "endsWith",
        Rules.TextTest.Matches => "matches",
        _ => "states",
    };
}
