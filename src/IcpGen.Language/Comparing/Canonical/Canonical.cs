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
    internal static RuleType Flag { get; } = new SimpleType(SimpleKind.Flag);

    /// <summary>What tells an expression in this shape from others. Types and labels of fields are no part of it.</summary>
    internal static string Key(Expression expression) => ExpressionText.Of(expression);

    internal static string Key(Sequence sequence) => ExpressionText.Of(sequence);

    /// <summary>A condition, or that it does not hold.</summary>
    internal static Expression Condition(Expression condition, Variables variables, bool holds = true) => condition.Match(
        asked => asked.Accept(new CanonicalCondition(variables, holds)),
        read => read is LiteralExpression { Value: FlagConstant flag } ? Truth(flag.Value == holds) : Unless(!holds, Value(read, variables)));

    /// <summary>A value, or a condition that is one side of a comparison.</summary>
    internal static Expression Value(Expression value, Variables variables) => value.Match(
        asked => Condition(asked, variables),
        read => read.Accept(new CanonicalValue(variables)));

    /// <summary>An expression of which only the parts have another shape.</summary>
    internal static Expression Parts(Expression expression, Variables variables) =>
        expression.Map(part => Value(part, variables), walk => Walk(walk, variables)) with { Span = default };

    internal static PathExpression Path(PathExpression path, Variables variables) => path with { Path = variables.Rename(path.Path), Span = default };

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

    internal static Expression Unless(bool negated, Expression test) => negated ? new NotExpression(test, Flag, default) : test;

    private static RequiredMark Sorted(RequiredMark mark) =>
        mark with { Values = mark.Values.Distinct().OrderBy(Key, StringComparer.Ordinal).ToEquatableArray() };
}
