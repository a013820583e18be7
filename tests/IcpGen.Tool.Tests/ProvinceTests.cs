using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

public sealed class ProvinceTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("上海")]
    [InlineData("上海市")]
    [InlineData("shanghai")]
    [InlineData("SH")]
    [InlineData("310000")]
    public void The_option_takes_any_name_and_wins_over_the_filing(string name)
    {
        Outcome outcome = _workplace.Validate("a.json", """{ "province": "北京" }""", "--province", name);

        Assert.StartsWith("a.json · 上海 · 截至 2026-01-31\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("SH-P1", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shanghia", "'shanghia' is no province. Did you mean 上海 (Shanghai)?")]
    [InlineData("上海县", "'上海县' is no province. Did you mean 上海 (Shanghai)?")]
    [InlineData("Atlantis", "'Atlantis' is no province. Write it like 上海, 上海市, shanghai, SH or 310000.")]
    public void A_misspelled_province_gets_a_suggestion(string name, string message)
    {
        Assert.Contains(message, _workplace.Run(["validate", "--province", name]).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_province_without_rules_is_refused_with_those_that_have_some()
    {
        Assert.Equal("icpgen: error: 没有西藏的规则；现有：上海\n", _workplace.ValidateWithRules("--province", "西藏").Errors);
    }

    [Theory]
    [InlineData("{}", "a.json · 省份不明 ·", "请填写：province（省）")]
    [InlineData("""{ "province": "西藏" }""", "a.json · 西藏 ·", "PROVINCE")]
    public void A_filing_without_a_province_whose_rules_are_at_hand_is_undetermined(string filing, string header, string told)
    {
        Outcome outcome = _workplace.Validate("a.json", filing);

        Assert.Equal(3, outcome.Code);
        Assert.StartsWith(header, outcome.Output, StringComparison.Ordinal);
        Assert.Contains(told, outcome.Output, StringComparison.Ordinal);
    }
}
