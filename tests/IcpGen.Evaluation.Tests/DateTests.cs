using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class DateTests
{
    private static readonly Expression Today = new TodayExpression(TestVocabulary.Date, default);

    [Theory]
    [InlineData("2026-01-31", 1, DateUnit.Months, "2026-02-28")]
    [InlineData("2028-01-31", 1, DateUnit.Months, "2028-02-29")]
    [InlineData("2026-01-31", 3, DateUnit.Months, "2026-04-30")]
    [InlineData("2026-03-31", -1, DateUnit.Months, "2026-02-28")]
    [InlineData("2028-02-29", 1, DateUnit.Years, "2029-02-28")]
    [InlineData("2026-12-31", 1, DateUnit.Days, "2027-01-01")]
    [InlineData("longTerm", -30, DateUnit.Years, "longTerm")]
    [InlineData("2026-01-31", 9000, DateUnit.Years, "longTerm")]
    [InlineData("2026-01-31", -9000, DateUnit.Years, "0001-01-01")]
    public void Periods_clamp_to_the_month_and_to_the_calendar(string from, int amount, DateUnit unit, string to)
    {
        Expression moved = new DateOffsetExpression(Read("due"), amount, unit, TestVocabulary.Date, default);

        Assert.Equal("true", Ask(Is(moved, Read("until")), $"{{'due':'{from}','until':'{to}'}}"));
    }

    [Theory]
    [InlineData("2026-01-30", "false")]
    [InlineData("2026-01-31", "true")]
    [InlineData("longTerm", "true")]
    public void Long_term_is_after_every_date(string due, string expected) =>
        Assert.Equal(expected, Ask(Compare(Read("due"), CompareOperator.GreaterOrEqual, Today), $"{{'due':'{due}'}}"));

    [Theory]
    [InlineData("2008-01-31", "2026-01-30", 17)]
    [InlineData("2008-01-31", "2026-01-31", 18)]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2008-02-29", "2028-02-29", 20)]
    [InlineData("2027-01-01", "2026-01-31", 0)]
    public void Age_is_in_full_years(string birth, string today, int age)
    {
        Expression years = new AgeExpression(Read("principal.birth"), TestVocabulary.Number, default);
        string filing = $"{{'principal':{{'birth':'{birth}'}},'amount':{age}}}";

        Assert.Equal("true", Ask(Is(years, Read("amount")), filing, today));
    }

    [Fact]
    public void The_age_of_somebody_without_a_birth_date_is_unknown() => Assert.Equal(
        "unknown principal.birth, amount",
        Ask(Is(new AgeExpression(Read("principal.birth"), TestVocabulary.Number, default), Read("amount")), "{}"));
}
