using System.Globalization;
using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class DayTextTests
{
    [Theory]
    [InlineData("2030-12-31")]
    [InlineData("20301231")]
    [InlineData("2030.12.31")]
    [InlineData("2030/12/31")]
    [InlineData("2030年12月31日")]
    [InlineData("2030 年 12 月 31 日")]
    [InlineData("２０３０－１２－３１")]
    [InlineData("２０３０年１２月３１日")]
    [InlineData("二〇三〇年十二月三十一日")]
    [InlineData("二零三零年十二月三十一号")]
    [InlineData("2030—12—31")]
    [InlineData("\u202A2030-12-31\u202C")]
    [InlineData(" 2030-12-31 00:00:00 ")]
    [InlineData("2030/12/31 0:00:00")]
    [InlineData("2030-12-31T00:00")]
    [InlineData("2030-12-31T00:00:00")]
    [InlineData("2030-12-31T00:00:00.000+08:00")]
    [InlineData("2030-12-31T00:00:00+0800")]
    [InlineData("2030-12-30T16:00:00Z")]
    [InlineData("2030-12-30T16:00Z")]
    [InlineData("2030-12-30T10:00:00-06:00")]
    [InlineData("2030-12-31T15:59:59.999Z")]
    public void The_last_day_of_2030_is_written_in_many_ways(string text) => Assert.Equal(new DateOnly(2030, 12, 31), Read(text));

    [Theory]
    [InlineData("2030/1/1", "2030-01-01")]
    [InlineData("2030.1.1", "2030-01-01")]
    [InlineData("2030年1月1日", "2030-01-01")]
    [InlineData("二〇三〇年一月二十五日", "2030-01-25")]
    [InlineData("二〇三〇年十月十日", "2030-10-10")]
    [InlineData("2028-02-29", "2028-02-29")]
    [InlineData("2026-06-29T16:00Z", "2026-06-30")]
    [InlineData("2026-06-29T15:59Z", "2026-06-29")]
    public void Days_are_read_as_people_and_computers_write_them(string text, string day) => Assert.Equal(Day(day), Read(text));

    [Theory]
    [InlineData("长期")]
    [InlineData("长期有效")]
    [InlineData("永久")]
    [InlineData("永久有效")]
    [InlineData("長期")]
    [InlineData("无固定期限")]
    [InlineData("长期（无固定期限）")]
    [InlineData("longTerm")]
    [InlineData("9999-12-31")]
    [InlineData("9999.12.31")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void For_ever_is_after_every_day(string text) => Assert.Equal(DateOnly.MaxValue, Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("不详")]
    [InlineData("2030")]
    [InlineData("2030-12")]
    [InlineData("2030-13-01")]
    [InlineData("2030-02-29")]
    [InlineData("2030-00-00")]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("2030-12/31")]
    [InlineData("2030年12-31")]
    [InlineData("31/12/2030")]
    [InlineData("12-31-2030")]
    [InlineData("203012311")]
    [InlineData("2030-12-31 25:00")]
    [InlineData("2030-12-31T")]
    [InlineData("2030-12-31 左右")]
    [InlineData("2020.12.31-2030.12.31")]
    [InlineData("长期吗")]
    public void What_is_no_day_is_none(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("2020.12.31-2030.12.31", "2030-12-31")] // as identity cards print it
    [InlineData("2020.12.31—2030.12.31", "2030-12-31")]
    [InlineData("20201231-20301231", "2030-12-31")]
    [InlineData("2020-12-31-2030-12-31", "2030-12-31")]
    [InlineData("2020-12-31 ~ 2030-12-31", "2030-12-31")]
    [InlineData("2020/12/31/2030/12/31", "2030-12-31")]
    [InlineData("2020-12-31 至 2030-12-31", "2030-12-31")]
    [InlineData("自2020年12月31日至2030年12月31日", "2030-12-31")]
    [InlineData("2020年12月31日起至2030年12月31日止", "2030-12-31")]
    [InlineData("２０２０．１２．３１－２０３０．１２．３１", "2030-12-31")]
    [InlineData("有效期至2030年12月31日", "2030-12-31")]
    [InlineData("有效期限：2020.12.31-2030.12.31", "2030-12-31")]
    [InlineData("至2030-12-31", "2030-12-31")]
    [InlineData("2020.12.31-长期", "9999-12-31")]
    [InlineData("2020年12月31日至长期有效", "9999-12-31")]
    [InlineData("2030-12-31", "2030-12-31")]
    [InlineData("2030.12.31-2020.12.31", null)]
    [InlineData("2020.12.31-", null)]
    [InlineData("2020.12.31-2030", null)]
    [InlineData("2020.12.312030.12.31", null)]
    [InlineData("长期-2030.12.31", null)]
    public void Of_a_period_the_end_is_meant_where_something_expires(string text, string? day) =>
        Assert.Equal(day is null ? (DateOnly?)null : Day(day), Read(text, endsPeriod: true));

    [Theory]
    [InlineData("subject.certificate.expiresOn", true)]
    [InlineData("expiresOn", true)]
    [InlineData("licenceExpiryDate", true)]
    [InlineData("validUntil", true)]
    [InlineData("principal.birthDate", false)]
    [InlineData("expired.filledInOn", false)]
    [InlineData("", false)]
    public void A_field_says_by_its_name_whether_something_expires(string field, bool ends) => Assert.Equal(ends, DayText.EndsPeriod(field));

    private static DateOnly? Read(string text, bool endsPeriod = false) => DayText.TryRead(text, endsPeriod, out DateOnly day) ? day : null;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
