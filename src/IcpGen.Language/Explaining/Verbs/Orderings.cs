using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>How amounts are compared, by what is compared.</summary>
internal static class Orderings
{
    public static Verb OfDates(CompareOperator comparison) => comparison switch
    {
        CompareOperator.Less => Verb.Ordering("早于{0}", "须早于{0}", "be earlier than {0}"),
        CompareOperator.LessOrEqual => Verb.Ordering("不晚于{0}", "不得晚于{0}", "be no later than {0}"),
        CompareOperator.Greater => Verb.Ordering("晚于{0}", "须晚于{0}", "be later than {0}"),
        _ => Verb.Ordering("不早于{0}", "不得早于{0}", "be no earlier than {0}"),
    };

    /// <summary>How long ago a date is, as seen from the day of filing.</summary>
    public static Verb OfElapsed(CompareOperator comparison) => comparison switch
    {
        CompareOperator.Less => Verb.Ordering("距办理当日超过{0}", "距办理当日须超过{0}", "be more than {0} before the day of filing"),
        CompareOperator.LessOrEqual => Verb.Ordering("距办理当日不少于{0}", "距办理当日不得少于{0}", "be at least {0} before the day of filing"),
        CompareOperator.Greater => Verb.Ordering("距办理当日不足{0}", "距办理当日须不足{0}", "be less than {0} before the day of filing"),
        _ => Verb.Ordering("距办理当日不超过{0}", "距办理当日不得超过{0}", "be no more than {0} before the day of filing"),
    };

    public static Verb OfNumbers(CompareOperator comparison) => comparison switch
    {
        CompareOperator.Less => Verb.Ordering("少于{0}", "须少于{0}", "be less than {0}"),
        CompareOperator.LessOrEqual => Verb.Ordering("不超过{0}", "不得超过{0}", "be at most {0}"),
        CompareOperator.Greater => Verb.Ordering("超过{0}", "须超过{0}", "be more than {0}"),
        CompareOperator.GreaterOrEqual => Verb.Ordering("不少于{0}", "不得少于{0}", "be at least {0}"),
        _ => Verbs.Amounts,
    };

    public static Verb OfCounts(CompareOperator comparison) => comparison switch
    {
        CompareOperator.Equal or CompareOperator.NotEqual => Verb.Of("只有{0}", "不是{0}", "be {0}"),
        CompareOperator.GreaterOrEqual => Verb.Ordering("至少有{0}", "须至少有{0}", "be at least {0}"),
        _ => OfNumbers(comparison),
    };

    public static Verb OfAges(CompareOperator comparison) => comparison switch
    {
        CompareOperator.Less => Verb.Ordering("不满{0}", "须不满{0}", "be under {0}"),
        CompareOperator.GreaterOrEqual => Verb.Ordering("已满{0}", "须满{0}", "be at least {0}"),
        _ => OfNumbers(comparison),
    };
}
