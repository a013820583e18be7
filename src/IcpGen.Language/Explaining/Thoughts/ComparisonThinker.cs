using System;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says how values compare.</summary>
internal sealed class ComparisonThinker(ValueNouns nouns)
{
    /// <summary>What a comparison says.</summary>
    /// <param name="compare">The comparison.</param>
    /// <param name="isNot">Whether it is denied.</param>
    /// <param name="flags">Says what a condition says that is compared with yes or no.</param>
    public Thought Of(CompareExpression compare, bool isNot, Func<(Expression Condition, bool IsNot), Thought> flags)
    {
        if (compare.Left is LiteralExpression && compare.Right is not LiteralExpression)
        {
            return Of(compare with { Operator = compare.Operator.Swapped(), Left = compare.Right, Right = compare.Left }, isNot, flags);
        }

        CompareOperator comparison = isNot ? compare.Operator.Opposite() : compare.Operator;
        bool isUnequal = comparison == CompareOperator.NotEqual;
        return compare.Right is LiteralExpression { Value: FlagConstant flag } ? flags((compare.Left, flag.Value == isUnequal))
            : comparison is CompareOperator.Equal or CompareOperator.NotEqual ? Equal(compare, isUnequal)
            : Ordered(compare.Left, comparison, compare.Right);
    }

    /// <summary>What a choice says.</summary>
    public Saying Of(OneOfExpression oneOf, bool isNot, Lexicon lexicon)
    {
        LiteralExpression[] choices = [.. oneOf.Choices];
        if (oneOf.Value.Type is EnumType type && type != RuleType.Province && Rest(choices, type, lexicon) is { } rest)
        {
            return new(nouns.Of(oneOf.Value), Verbs.Is, Lists.Either(rest), !isNot);
        }

        Wording[] names = [.. choices.Select(choice => nouns.Of(choice).Text)];
        return IsPlace(oneOf.Value) is { } address
            ? new(address, Verbs.LiesIn, Lists.Either(names), isNot)
            : new(nouns.Of(oneOf.Value), Verbs.Is, Lists.Either(names), isNot);
    }

    // Where most members are chosen, it is shorter to say which are not.
    private static Wording[]? Rest(LiteralExpression[] choices, EnumType type, Lexicon lexicon)
    {
        string[] chosen = [.. choices.Select(choice => choice.Value).OfType<MemberConstant>().Select(member => member.Member)];
        EnumMember[] rest = [.. lexicon.Vocabulary.EnumOf(type).Members.Where(member => !chosen.Contains(member.Name))];
        return rest.Length > 0 && rest.Length * 2 <= chosen.Length && chosen.Length > 3
            ? [.. rest.Select(member => new Wording(member.Label.Zh, member.Label.In("en")))]
            : null;
    }

    private Saying Equal(CompareExpression compare, bool isNot)
    {
        Noun left = nouns.Of(compare.Left);
        Noun right = nouns.Of(compare.Right);
        return compare.Left is CountExpression or AgeExpression ? Ordered(compare.Left, isNot ? CompareOperator.NotEqual : CompareOperator.Equal, compare.Right)
            : compare.Right is LiteralExpression && IsPlace(compare.Left) is { } address ? new(address, Verbs.LiesIn, right.Text, isNot)
            : compare.Left.Type is SimpleType { Kind: SimpleKind.Number or SimpleKind.Date } && compare.Right is LiteralExpression or CountExpression ? new(left, Verbs.Amounts, Counted(left, right), isNot)
            : compare.Right is LiteralExpression || compare.Left.Type is RecordType ? new(left, Verbs.Is, right.Text, isNot)
            : new(left, Verbs.Same, right.Text, isNot);
    }

    private Noun? IsPlace(Expression value) =>
        value is DerivedExpression { Member: "province", Target.Type: SimpleType { Kind: SimpleKind.Address } } derived ? nouns.Of(derived.Target) : null;

    private Saying Ordered(Expression left, CompareOperator comparison, Expression right)
    {
        if (left is DateOffsetExpression { Amount: > 0 } offset && right is TodayExpression)
        {
            return new(nouns.Of(offset.Date), Orderings.OfElapsed(comparison), ValueNouns.Period(offset.Amount, offset.Unit), false);
        }

        Noun subject = nouns.Of(left);
        bool isUnequal = comparison == CompareOperator.NotEqual;
        if (left is CountExpression && right is LiteralExpression { Value: NumberConstant limit })
        {
            return Counted(subject, comparison, limit.Value);
        }

        Verb verb = left is AgeExpression ? Orderings.OfAges(comparison)
            : left.Type is SimpleType { Kind: SimpleKind.Date } ? Orderings.OfDates(comparison)
            : Orderings.OfNumbers(comparison);
        return new(subject, verb, Counted(subject, nouns.Of(right)), isUnequal);
    }

    // More than none is at least one.
    private static Saying Counted(Noun subject, CompareOperator comparison, long limit)
    {
        (CompareOperator said, long amount) = comparison == CompareOperator.Greater && limit == 0 ? (CompareOperator.GreaterOrEqual, 1) : (comparison, limit);
        return new(subject, Orderings.OfCounts(said), Counted(subject, Noun.Plain(amount.ToString(CultureInfo.InvariantCulture))), said == CompareOperator.NotEqual);
    }

    private static Wording Counted(Noun subject, Noun amount) =>
        subject.Unit is { } unit && amount.Zh.Length > 0 && char.IsDigit(amount.Zh[0]) ? (amount.Zh + unit.Zh, amount.En + unit.En) : amount.Text;
}
