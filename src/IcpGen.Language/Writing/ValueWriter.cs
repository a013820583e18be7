using System;
using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Writing;

/// <summary>Writes values.</summary>
internal sealed class ValueWriter : IValueReader<Written>
{
    internal static ValueWriter Instance { get; } = new();

    public Written Literal(LiteralExpression literal) => Value(ConstantText.Of(literal.Value));

    public Written Path(PathExpression path) => Value(path.Path.ToString());

    public Written Derived(DerivedExpression derived) => Value(
        ExpressionText.Of(derived.Target, Binding.Value) + "." + derived.Member
        + (derived.Argument is { } argument ? ExpressionText.Called([argument]) : string.Empty));

    public Written Conversion(ConversionExpression conversion) => Value(conversion.Type + ExpressionText.Called([conversion.Operand]));

    public Written Count(CountExpression count) =>
        Value(count.Distinct ? "count(distinct(" + ExpressionText.Of(count.Sequence) + "))" : "count(" + ExpressionText.Of(count.Sequence) + ")");

    public Written Fact(FactExpression fact) => Value(fact.Fact + ExpressionText.Called(fact.Arguments));

    public Written Wording(WordingExpression wording) => Value(WordingText.Of(wording));

    public Written Today(TodayExpression today) => Value("today");

    public Written DateOffset(DateOffsetExpression offset) => new(
        ExpressionText.Of(offset.Date, Binding.Sum) + (offset.Amount < 0 ? " - " : " + ")
        + Math.Abs((long)offset.Amount).ToString(CultureInfo.InvariantCulture) + " " + UnitOf(offset),
        Binding.Sum);

    public Written Age(AgeExpression age) => Value("age" + ExpressionText.Called([age.Date]));

    private static string UnitOf(DateOffsetExpression offset)
    {
        string units = offset.Unit.ToString().ToLowerInvariant();
        return Math.Abs((long)offset.Amount) == 1 ? units.Substring(0, units.Length - 1) : units;
    }

    private static Written Value(string text) => new(text, Binding.Value);
}
