using System;
using System.Linq;
using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Language.Comparing;

/// <summary>
/// Brings conditions that come to the same into one shape. Every step keeps all three answers: negations go inwards, operands
/// are sorted, thresholds written one way, equal variables named alike.
/// </summary>
internal static class Canonical
{
    /// <summary>What tells an expression in this shape from others. Types and labels of fields are no part of it.</summary>
    internal static string Key(Expression expression) => ExpressionText.Of(expression);

    internal static string Key(Sequence sequence) => ExpressionText.Of(sequence);

    /// <summary>A condition, or that it does not hold.</summary>
    internal static Expression Condition(Expression condition, Variables variables, bool holds = true) => condition switch
    {
        LiteralExpression { Value: FlagConstant flag } => Truth(flag.Value == holds),
        NotExpression not => Condition(not.Operand, variables, !holds),
        LogicExpression logic => CanonicalLogic.Of(logic.IsAnd == holds, logic.Operands.Select(operand => Condition(operand, variables, holds))),
        CompareExpression compare => CanonicalComparison.Of(compare, variables, holds),
        OneOfExpression oneOf => CanonicalComparison.OneOf(Value(oneOf.Value, variables), oneOf.Choices, holds),
        PresenceExpression presence => presence with { Field = Path(presence.Field, variables), Present = presence.Present == holds, Span = default },
        QuantifierExpression quantifier => Quantifier(quantifier, variables, holds),
        _ => Unless(!holds, Test(condition, variables)),
    };

    /// <summary>A value, or a condition that is one side of a comparison.</summary>
    internal static Expression Value(Expression value, Variables variables) => value switch
    {
        LiteralExpression literal => literal with { Span = default },
        PathExpression path => Path(path, variables),
        DerivedExpression derived => derived with
        {
            Target = Value(derived.Target, variables),
            Argument = derived.Argument is null ? null : Value(derived.Argument, variables),
            Span = default,
        },
        ConversionExpression conversion => conversion with { Operand = Value(conversion.Operand, variables), Span = default },
        CountExpression count => count with { Sequence = Walk(count.Sequence, variables), Span = default },
        FactExpression fact => fact with { Arguments = fact.Arguments.Select(argument => Value(argument, variables)).ToEquatableArray(), Span = default },
        TodayExpression today => today with { Span = default },
        AgeExpression age => age with { Date = Value(age.Date, variables), Span = default },
        DateOffsetExpression offset => CanonicalComparison.Offset(offset with { Date = Value(offset.Date, variables), Span = default }),
        _ => Condition(value, variables),
    };

    /// <summary>A sequence with its sources sorted: their order decides only in which order elements are told.</summary>
    internal static Sequence Walk(Sequence sequence, Variables variables) => sequence with
    {
        Sources = sequence.Sources
            .Select(source => source with { Path = variables.Rename(source.Path), Span = default })
            .OrderBy(source => source.Path + "." + source.Derived, StringComparer.Ordinal)
            .ToEquatableArray(),
    };

    /// <summary>A demand with its documents and the values of their marks sorted.</summary>
    internal static DocumentDemand Demand(DocumentDemand demand, Variables variables) => new(demand.Map(part => Value(part, variables)).Alternatives
        .Select(one => one with { Marks = one.Marks.Select(Sorted).ToEquatableArray() })
        .OrderBy(DocumentText.Of, StringComparer.Ordinal)
        .ToEquatableArray());

    internal static Expression Truth(bool value) => new LiteralExpression(new FlagConstant(value), Flag, default);

    internal static RuleType Flag { get; } = new SimpleType(SimpleKind.Flag);

    internal static Expression Unless(bool negated, Expression test) => negated ? new NotExpression(test, Flag, default) : test;

    private static PathExpression Path(PathExpression path, Variables variables) => path with { Path = variables.Rename(path.Path), Span = default };

    private static QuantifierExpression Quantifier(QuantifierExpression quantifier, Variables variables, bool holds) => quantifier with
    {
        IsEvery = quantifier.IsEvery == holds,
        Variable = variables.Rename(quantifier.Variable),
        Sequence = Walk(quantifier.Sequence, variables),
        Body = Condition(quantifier.Body, variables.With(quantifier.Variable), holds),
        Span = default,
    };

    private static Expression Test(Expression test, Variables variables) => test switch
    {
        SameListExpression same => Sorted(same with { Left = Walk(same.Left, variables), Right = Walk(same.Right, variables), Span = default }),
        InListExpression inList => inList with { Value = Value(inList.Value, variables), List = Walk(inList.List, variables), Span = default },
        IncludesAllExpression includes => includes with { List = Walk(includes.List, variables), Values = Walk(includes.Values, variables), Span = default },
        TextTestExpression text => text with { Target = Value(text.Target, variables), Span = default },
        PartTestExpression part => part with { Target = Value(part.Target, variables), Part = Value(part.Part, variables), Span = default },
        ProvidedExpression provided => provided with { Demand = Demand(provided.Demand, variables), Span = default },
        PathExpression or DerivedExpression or FactExpression or ConversionExpression => Value(test, variables),
        _ => test,
    };

    private static RequiredMark Sorted(RequiredMark mark) =>
        mark with { Values = mark.Values.Distinct().OrderBy(Key, StringComparer.Ordinal).ToEquatableArray() };

    private static SameListExpression Sorted(SameListExpression same) =>
        string.CompareOrdinal(Key(same.Left), Key(same.Right)) <= 0 ? same : same with { Left = same.Right, Right = same.Left };
}
