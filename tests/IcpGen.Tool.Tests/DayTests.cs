using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary>The command reads days as validators do.</summary>
public sealed class DayTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("20301231")]
    [InlineData("2030.12.31")]
    [InlineData("2030/12/31")]
    [InlineData("２０３０年１２月３１日")]
    [InlineData("2030-12-31T00:00:00+08:00")]
    [InlineData("2030-12-30T16:00:00Z")]
    [InlineData("2020.12.31-2030.12.31")]
    public void A_filing_may_spell_a_day_in_any_way(string day) => Assert.Equal(Expiry("2030-12-31"), Expiry(day));

    [Theory]
    [InlineData("永久")]
    [InlineData("长期有效")]
    [InlineData("2020.12.31-长期")]
    [InlineData("9999-12-31")]
    public void And_for_ever(string day) => Assert.Equal(Expiry("longTerm"), Expiry(day));

    [Theory]
    [InlineData("20260301")]
    [InlineData("2026/3/1")]
    [InlineData("2026年3月1日")]
    [InlineData("2026-03-01T00:00:00+08:00")]
    public void So_may_the_day_of_the_check(string day) => Assert.Equal(AsOf("2026-03-01"), AsOf(day));

    [Theory]
    [InlineData("长期")]
    [InlineData("2026.3.1-2026.4.1")]
    public void Which_is_one_day(string day) => Assert.Contains("Write it like 2026-01-31.", AsOf(day), StringComparison.Ordinal);

    private string Expiry(string day) => Told(_workplace.Validate("a.json", $$"""{ "province": "上海", "expiresOn": "{{day}}" }"""));

    private string AsOf(string day) => Told(_workplace.Run(
        ["validate", _workplace.Add("a.json", """{ "province": "上海", "expiresOn": "2026-05-31" }"""), "--rules", _workplace.Path("rules"), "--as-of", day]));

    private static string Told(Outcome outcome) => $"{outcome.Code}\n{outcome.Output}\n{outcome.Errors}";
}
