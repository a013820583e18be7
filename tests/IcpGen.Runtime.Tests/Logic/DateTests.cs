using System.Globalization;
using IcpGen.Generated;

namespace IcpGen.Runtime.Tests.Logic;

public class DateTests
{
    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    [InlineData("2026-03-31", -1, "2026-02-28")]
    public void Months_clamp_to_the_last_day(string from, int months, string to) =>
        Assert.Equal(Day(to), Dates.PlusMonths(Day(from), months).Value);

    [Fact]
    public void Long_term_stays_long_term() =>
        Assert.Equal(DateOnly.MaxValue, Dates.PlusMonths(DateOnly.MaxValue, -3).Value);

    [Theory]
    [InlineData("2008-03-31", "2026-03-30", 17)]
    [InlineData("2008-03-31", "2026-03-31", 18)]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2027-01-01", "2026-03-01", 0)]
    public void Age_is_in_full_years(string born, string today, int age) =>
        Assert.Equal(age, Dates.AgeOn(Day(born), Day(today)).Value);

    [Fact]
    public void An_offset_beyond_the_calendar_stops_at_its_end() =>
        Assert.Equal(DateOnly.MaxValue, Dates.PlusYears(Day("9000-01-01"), 5000).Value);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
