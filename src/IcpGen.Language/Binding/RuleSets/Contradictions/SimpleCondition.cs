using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Reads what a simple condition says of a term.</summary>
internal static class SimpleCondition
{
    private const string Yes = "true";
    private const string No = "false";

    /// <summary>The term, and what the condition makes of its values; null where that is not understood.</summary>
    [PartialReader("It is not understood.")]
    internal static (Term, Action<Possible>)? Of(Expression condition, Terms terms, bool isTrue) => condition switch
    {
        PathExpression { Type: SimpleType { Kind: SimpleKind.Flag } } flag => About(terms.Of(flag), [isTrue ? Yes : No], true),
        DerivedExpression { Type: SimpleType { Kind: SimpleKind.Flag } } flag => About(terms.Of(flag), [isTrue ? Yes : No], true),
        CompareExpression compare => Compared(compare, terms, isTrue),
        OneOfExpression oneOf when Names(oneOf.Choices) is { } names => About(terms.Of(oneOf.Value), names, isTrue),
        InListExpression { Value: LiteralExpression literal } inList when Name(literal) is { } name => InList(terms.Of(inList.List), name, isTrue),
        QuantifierExpression quantifier when quantifier.IsEvery == isTrue => Every(quantifier, terms, isTrue),
        _ => null,
    };

    private static (Term, Action<Possible>)? Compared(CompareExpression compare, Terms terms, bool isTrue)
    {
        bool isSwapped = compare.Left is LiteralExpression;
        (Expression side, Expression other) = isSwapped ? (compare.Right, compare.Left) : (compare.Left, compare.Right);
        if (other is not LiteralExpression literal || terms.Of(side) is not { } term)
        {
            return null;
        }

        CompareOperator comparison = isTrue ? compare.Operator : compare.Operator.Opposite();
        return literal.Value is NumberConstant number
            ? Bounds(isSwapped ? comparison.Swapped() : comparison, number.Value) is var (low, high) ? (term, possible => possible.Bound(low, high)) : null
            : comparison is CompareOperator.Equal or CompareOperator.NotEqual && Name(literal) is { } name
                ? About(term, Choices(name, comparison == CompareOperator.Equal), comparison == CompareOperator.Equal || IsFlag(name))
                : null;
    }

    // A flag that is not `true` is `false`.
    private static string[] Choices(string name, bool isEqual) => [isEqual || !IsFlag(name) ? name : name == Yes ? No : Yes];

    private static bool IsFlag(string name) => name is Yes or No;

    private static (Term, Action<Possible>)? Every(QuantifierExpression quantifier, Terms terms, bool isTrue) =>
        terms.Of(quantifier.Sequence) is { } elements
            && Of(quantifier.Body, terms.With(quantifier.Variable, elements), isTrue) is var (term, narrow)
            && term.Key == elements.Key
            ? (term, narrow)
            : null;

    private static (Term, Action<Possible>)? InList(Term? elements, string name, bool isIn) =>
        elements is { } term ? (term, possible => Tell(possible, name, isIn)) : null;

    private static void Tell(Possible possible, string name, bool isIn)
    {
        if (isIn)
        {
            possible.AllowSomewhere([name]);
        }
        else
        {
            possible.Exclude([name]);
        }
    }

    private static (Term, Action<Possible>)? About(Term? about, string[] names, bool isIn) =>
        about is not { } term ? null
        : isIn ? (term, possible => possible.Allow(names))
        : (term, possible => possible.Exclude(names));

    private static string[]? Names(IEnumerable<LiteralExpression> literals)
    {
        LiteralExpression[] all = [.. literals];
        string[] names = [.. all.Select(Name).OfType<string>()];
        return names.Length == all.Length ? names : null;
    }

    [PartialReader("Numbers lie in stretches, and days are not understood.")]
    private static string? Name(LiteralExpression literal) => literal.Value switch
    {
        MemberConstant member => member.Member,
        FlagConstant flag => flag.Value ? Yes : No,
        TextConstant text => "\"" + text.Value + "\"",
        _ => null,
    };

    private static (long, long)? Bounds(CompareOperator comparison, long number) => comparison switch
    {
        CompareOperator.Equal => (number, number),
        CompareOperator.Less => (long.MinValue, number - 1),
        CompareOperator.LessOrEqual => (long.MinValue, number),
        CompareOperator.Greater => (number + 1, long.MaxValue),
        CompareOperator.GreaterOrEqual => (number, long.MaxValue),
        _ => null,
    };
}
