using System;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Makes expressions again with other parts in them.</summary>
/// <param name="map">Gives the expression that takes a part's place; it has to be of the kind that stands there.</param>
/// <param name="walk">Gives the sequence that takes another's place.</param>
internal sealed class ChildMapper(Func<Expression, Expression> map, Func<Sequence, Sequence> walk) : IExpressionReader<Expression>
{
    public Expression Compare(CompareExpression compare) => compare with { Left = map(compare.Left), Right = map(compare.Right) };

    public Expression SameList(SameListExpression same) => same with { Left = walk(same.Left), Right = walk(same.Right) };

    public Expression OneOf(OneOfExpression oneOf) => oneOf with
    {
        Value = map(oneOf.Value),
        Choices = oneOf.Choices.Select(choice => (LiteralExpression)map(choice)).ToEquatableArray(),
    };

    public Expression InList(InListExpression inList) => inList with { Value = map(inList.Value), List = walk(inList.List) };

    public Expression IncludesAll(IncludesAllExpression includes) => includes with { List = walk(includes.List), Values = walk(includes.Values) };

    public Expression TextTest(TextTestExpression test) => test with { Target = map(test.Target) };

    public Expression PartTest(PartTestExpression test) => test with { Target = map(test.Target), Part = map(test.Part) };

    public Expression Presence(PresenceExpression presence) => presence with { Field = (PathExpression)map(presence.Field) };

    public Expression Not(NotExpression not) => not with { Operand = map(not.Operand) };

    public Expression Logic(LogicExpression logic) => logic with { Operands = logic.Operands.Select(map).ToEquatableArray() };

    public Expression Quantifier(QuantifierExpression quantifier) =>
        quantifier with { Sequence = walk(quantifier.Sequence), Body = map(quantifier.Body) };

    public Expression Provided(ProvidedExpression provided) => provided with { Demand = provided.Demand.Map(map) };

    public Expression Literal(LiteralExpression literal) => literal;

    public Expression Path(PathExpression path) => path;

    public Expression Derived(DerivedExpression derived) =>
        derived with { Target = map(derived.Target), Argument = derived.Argument is null ? null : map(derived.Argument) };

    public Expression Conversion(ConversionExpression conversion) => conversion with { Operand = map(conversion.Operand) };

    public Expression Count(CountExpression count) => count with { Sequence = walk(count.Sequence) };

    public Expression Wording(WordingExpression wording) => wording with { Parts = wording.Parts.Select(map).ToEquatableArray() };

    public Expression Fact(FactExpression fact) => fact with { Arguments = fact.Arguments.Select(map).ToEquatableArray() };

    public Expression Today(TodayExpression today) => today;

    public Expression DateOffset(DateOffsetExpression offset) => offset with { Date = map(offset.Date) };

    public Expression Age(AgeExpression age) => age with { Date = map(age.Date) };
}
