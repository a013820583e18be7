using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary><c>and</c> and <c>or</c> in one shape: flat, sorted, each operand once, choices of one value taken together.</summary>
internal static class CanonicalLogic
{
    internal static Expression Of(bool isAnd, IEnumerable<Expression> operands)
    {
        SortedDictionary<string, Expression> distinct = new(StringComparer.Ordinal);
        foreach (Expression operand in Merged(isAnd, [.. operands.SelectMany(operand => Flat(isAnd, operand))]))
        {
            if (operand is not LiteralExpression { Value: FlagConstant flag })
            {
                distinct[Canonical.Key(operand)] = operand;
            }
            else if (flag.Value != isAnd)
            {
                return operand;
            }
        }

        return distinct.Count switch
        {
            0 => Canonical.Truth(isAnd),
            1 => distinct.Values.First(),
            _ => new LogicExpression(isAnd, distinct.Values.ToEquatableArray(), SimpleTypes.Flag, default),
        };
    }

    /// <summary>The conditions that one asks for together.</summary>
    internal static EquatableArray<Expression> Conjuncts(Expression condition) => Flat(true, condition);

    private static EquatableArray<Expression> Flat(bool isAnd, Expression operand) =>
        operand is LogicExpression logic && logic.IsAnd == isAnd ? logic.Operands : EquatableArray.Of(operand);

    // `x == a or x == b` is `x in [a, b]`, and `x != a and x != b` is `x not in [a, b]`.
    private static IEnumerable<Expression> Merged(bool isAnd, IReadOnlyList<Expression> operands)
    {
        ILookup<string, OneOfExpression> choices = operands.Select(operand => Choice(isAnd, operand)).OfType<OneOfExpression>()
            .ToLookup(choice => Canonical.Key(choice.Value), StringComparer.Ordinal);
        return operands.Where(operand => Choice(isAnd, operand) is null).Concat(choices.Select(same =>
            CanonicalComparison.OneOf(same.First().Value, same.SelectMany(choice => choice.Choices), holds: !isAnd)));
    }

    private static OneOfExpression? Choice(bool isAnd, Expression operand) =>
        isAnd ? (operand as NotExpression)?.Operand as OneOfExpression : operand as OneOfExpression;
}
