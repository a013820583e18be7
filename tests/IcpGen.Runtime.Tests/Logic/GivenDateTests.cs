using System.Globalization;
using IcpGen.Generated;

namespace IcpGen.Tests.Logic;

public class GivenDateTests
{
    [Theory]
    [InlineData("2026-06-29T16:00", DateTimeKind.Utc, "2026-06-30")]
    [InlineData("2026-06-29T15:59", DateTimeKind.Utc, "2026-06-29")]
    [InlineData("2026-06-29T16:00", DateTimeKind.Unspecified, "2026-06-29")]
    [InlineData("9999-12-31T00:00", DateTimeKind.Utc, "9999-12-31")]
    [InlineData("9999-12-31T23:59", DateTimeKind.Unspecified, "9999-12-31")]
    public void A_time_of_Greenwich_is_a_day_in_China(string time, DateTimeKind kind, string day) =>
        Assert.Equal(Day(day), Given.Date(DateTime.SpecifyKind(Time(time), kind), null, "expiresOn").Value);

    [Fact]
    public void A_local_time_is_the_instant_that_it_is_here()
    {
        DateTime local = DateTime.SpecifyKind(Time("2026-06-29T16:00"), DateTimeKind.Utc).ToLocalTime();
        Assert.Equal(Day("2026-06-30"), Given.Date(local, null, "expiresOn").Value);
    }

    [Theory]
    [InlineData("2026-06-30T00:00", 8, "2026-06-30")]
    [InlineData("2026-06-29T16:00", 0, "2026-06-30")]
    [InlineData("2026-06-29T11:59", -4, "2026-06-29")]
    [InlineData("9999-12-31T23:59", 0, "9999-12-31")]
    public void A_time_with_an_offset_is_a_day_in_China(string time, int hours, string day) =>
        Assert.Equal(Day(day), Given.Date(new DateTimeOffset(Time(time), TimeSpan.FromHours(hours)), null, "expiresOn").Value);

    [Fact]
    public void The_first_time_of_all_is_none()
    {
        Assert.False(Given.Date(default(DateTime), null, "expiresOn").IsKnown);
        Assert.False(Given.Date(default(DateTimeOffset), null, "expiresOn").IsKnown);
        Assert.False(Given.Date("0001-01-01T00:00:00", null, "expiresOn").IsKnown);
    }

    [Fact]
    public void A_period_is_read_where_the_field_says_when_something_expires()
    {
        Assert.Equal(Day("2030-12-31"), Given.Date("2020.12.31-2030.12.31", null, "certificate.expiresOn").Value);
        Assert.False(Given.Date("2020.12.31-2030.12.31", null, "principal.birthDate").IsKnown);
    }

    private static DateTime Time(string text) => DateTime.ParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
