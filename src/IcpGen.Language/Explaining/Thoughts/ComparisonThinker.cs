using System.Globalization;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says how values compare.</summary>
/// <param name="nouns">What values are called.</param>
/// <param name="isDenied">Whether it is denied.</param>
[PartialReader("values of which no more is said than what they are called")]
internal sealed class ComparisonThinker(ValueNouns nouns, bool isDenied)
{
    /// <summary>The condition that is compared with yes or no, and whether it is denied; null where values are compared.</summary>
    public (Expression Condition, bool IsNot)? Flag(CompareExpression written)
    {
        (Expression left, CompareOperator comparison, Expression right) = Sides(written);
        return right is LiteralExpression { Value: FlagConstant flag } ? (left, flag.Value == (comparison == CompareOperator.NotEqual)) : null;
    }

    /// <summary>What a comparison of values says.</summary>
    public Saying Of(CompareExpression written)
    {
        (Expression left, CompareOperator comparison, Expression right) = Sides(written);
        return comparison is CompareOperator.Equal or CompareOperator.NotEqual
            ? Equal(left, right, comparison == CompareOperator.NotEqual)
            : Ordered(left, comparison, right);
    }

    // What is written stands on the right.
    private (Expression Left, CompareOperator Operator, Expression Right) Sides(CompareExpression compare)
    {
        CompareOperator comparison = isDenied ? compare.Operator.Opposite() : compare.Operator;
        return compare.Left is LiteralExpression && compare.Right is not LiteralExpression
            ? (compare.Right, comparison.Swapped(), compare.Left)
            : (compare.Left, comparison, compare.Right);
    }

    /// <summary>What a choice says.</summary>
    public Saying Of(OneOfExpression oneOf, Lexicon lexicon)
    {
        LiteralExpression[] choices = [.. oneOf.Choices];
        if (oneOf.Value.Type is EnumType type && type != RuleType.Province && Rest(choices, type, lexicon) is { } rest)
        {
            return new(nouns.Of(oneOf.Value), Verbs.Is, Lists.Either(rest), !isDenied);
        }

        Localized[] names = [.. choices.Select(choice => nouns.Of(choice).Text)];
        return IsPlace(oneOf.Value) is { } address
            ? new(address, Verbs.LiesIn, Lists.Either(names), isDenied)
            : new(nouns.Of(oneOf.Value), Verbs.Is, Lists.Either(names), isDenied);
    }

    // Where most members are chosen, it is shorter to say which are not.
    private static Localized[]? Rest(LiteralExpression[] choices, EnumType type, Lexicon lexicon)
    {
        string[] chosen = [.. choices.Select(choice => choice.Value).OfType<MemberConstant>().Select(member => member.Member)];
        EnumMember[] rest = [.. lexicon.Vocabulary.EnumOf(type).Members.Where(member => !chosen.Contains(member.Name))];
        return rest.Length > 0 && rest.Length * 2 <= chosen.Length && chosen.Length > 3
            ? [.. rest.Select(member => member.Label)]
            : null;
    }

    private Saying Equal(Expression left, Expression right, bool isNot)
    {
        Noun subject = nouns.Of(left);
        Noun with = nouns.Of(right);
        return left is CountExpression or AgeExpression ? Ordered(left, isNot ? CompareOperator.NotEqual : CompareOperator.Equal, right)
            : right is LiteralExpression && IsPlace(left) is { } address ? new(address, Verbs.LiesIn, with.Text, isNot)
            : left.Type is SimpleType { Kind: SimpleKind.Number or SimpleKind.Date } && right is LiteralExpression or CountExpression ? new(subject, Verbs.Amounts, Counted(subject, with), isNot)
            : right is LiteralExpression || left.Type is RecordType ? new(subject, Verbs.Is, with.Text, isNot)
            : new(subject, Verbs.Same, with.Text, isNot);
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

    private static Localized Counted(Noun subject, Noun amount) =>
        subject.Unit is { } unit && amount.Zh.Length > 0 && char.IsDigit(amount.Zh[0]) ? (amount.Zh + unit.Zh, amount.English + unit.English) : amount.Text;
}
