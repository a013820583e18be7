using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>Reads values in one shape.</summary>
/// <param name="variables">The names of variables in this shape.</param>
internal sealed class CanonicalValue(Variables variables) : IValueReader<Expression>
{
    public Expression Literal(LiteralExpression literal) => Parts(literal);

    public Expression Path(PathExpression path) => Canonical.Path(path, variables);

    public Expression Derived(DerivedExpression derived) => Parts(derived);

    public Expression Conversion(ConversionExpression conversion) => Parts(conversion);

    public Expression Count(CountExpression count) => Parts(count);

    public Expression Wording(WordingExpression wording) => Parts(wording);

    public Expression Fact(FactExpression fact) => Parts(fact);

    public Expression Today(TodayExpression today) => Parts(today);

    public Expression DateOffset(DateOffsetExpression offset) =>
        CanonicalComparison.Offset(offset with { Date = Canonical.Value(offset.Date, variables), Span = default });

    public Expression Age(AgeExpression age) => Parts(age);

    private Expression Parts(ValueExpression value) => Canonical.Parts(value, variables);
}
