using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>
/// The values that a condition allows one thing to have; unknown where that thing is. Some written ones or all but them, or the numbers
/// from a limit on.
/// </summary>
internal abstract record Allowed(string Of)
{
    /// <summary>What a condition allows, or null where it is not about one thing and written values.</summary>
    [PartialReader("It is not about one thing and written values.")]
    internal static Allowed? By(Expression condition) => condition switch
    {
        OneOfExpression oneOf => new Some(Canonical.Key(oneOf.Value), Constants(oneOf)),
        NotExpression { Operand: OneOfExpression oneOf } => new AllBut(Canonical.Key(oneOf.Value), Constants(oneOf)),
        CompareExpression { Operator: CompareOperator.GreaterOrEqual, Right: LiteralExpression { Value: NumberConstant number } } atLeast =>
            new Stretch(Canonical.Key(atLeast.Left), number.Value, long.MaxValue),
        CompareExpression { Operator: CompareOperator.LessOrEqual, Right: LiteralExpression { Value: NumberConstant number } } atMost =>
            new Stretch(Canonical.Key(atMost.Left), long.MinValue, number.Value),
        _ => null,
    };

    /// <summary>Whether the other allows all that this does.</summary>
    internal bool IsWithin(Allowed other) => Of == other.Of && (this, other) switch
    {
        (Some some, Some more) => some.Values.All(more.Values.Contains),
        (Some some, AllBut rest) => some.Values.All(value => rest.Values.All(excluded => AreApart(value, excluded))),
        (Some some, Stretch stretch) => some.Values.All(value => value is NumberConstant number && stretch.Holds(number.Value)),
        (AllBut few, AllBut fewer) => fewer.Values.All(few.Values.Contains),
        (Stretch stretch, AllBut rest) => rest.Values.All(excluded => excluded is NumberConstant number && !stretch.Holds(number.Value)),
        (Stretch stretch, Stretch wider) => wider.Low <= stretch.Low && stretch.High <= wider.High,
        _ => false,
    };

    private static Constant[] Constants(OneOfExpression oneOf) => [.. oneOf.Choices.Select(choice => choice.Value)];

    // Texts that are written differently may be the same after folding.
    private static bool AreApart(Constant one, Constant other) => one is not TextConstant && other is not TextConstant && one != other;

    private sealed record Some(string Of, IReadOnlyList<Constant> Values) : Allowed(Of);

    private sealed record AllBut(string Of, IReadOnlyList<Constant> Values) : Allowed(Of);

    private sealed record Stretch(string Of, long Low, long High) : Allowed(Of)
    {
        internal bool Holds(long number) => Low <= number && number <= High;
    }
}
