using System.Text.Json;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

public sealed class BatchTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    private static string Line(string filing) => filing.ReplaceLineEndings(" ");

    [Fact]
    public void A_bad_record_does_not_stop_the_others_and_is_counted()
    {
        string text = string.Join('\n', Line(SmallRules.ReadyFiling), "{ \"nature\": ", Line(SmallRules.ViolatingFiling), "{ \"natrue\": 1 }", Line(SmallRules.HalfFiling));

        Outcome outcome = _workplace.Validate("all.ndjson", text);

        Assert.Equal(2, outcome.Code);
        Assert.Equal(["all.ndjson(2,13)", "all.ndjson(4,3)"], outcome.ErrorLines.Select(line => line.Split(": error")[0]));
        Assert.Contains("all.ndjson #1 · 上海", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("all.ndjson #3 · 上海", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("all.ndjson #5 · 上海", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n共 5 份：可提交 1，不符合 1，尚不能确定 1，无法读取 2\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_does_not_stop_the_others()
    {
        string file = _workplace.Add("a.json", SmallRules.ReadyFiling);

        Outcome outcome = _workplace.ValidateWithRules(_workplace.Path("b.json"), file);

        Assert.Equal(2, outcome.Code);
        Assert.Equal("b.json: error: 文件不存在\n", outcome.Errors);
        Assert.StartsWith("a.json · 上海", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_filing_needs_no_summary()
    {
        Assert.DoesNotContain("共 1 份", _workplace.Validate("a.json", SmallRules.ReadyFiling).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-")]
    [InlineData]
    public void Standard_input_is_read_when_named_or_when_nothing_is(params string[] files)
    {
        Outcome outcome = _workplace.Run(
            ["validate", .. files, "--rules", _workplace.Path("rules"), "--as-of", SmallRules.Today],
            SmallRules.ReadyFiling);

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("stdin · 上海", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_on_standard_input_may_follow_one_another_over_several_lines()
    {
        Outcome outcome = _workplace.Run(
            ["validate", "--format", "json", "--lang", "en", "--rules", _workplace.Path("rules"), "--as-of", SmallRules.Today],
            SmallRules.ReadyFiling + SmallRules.HalfFiling);

        string[] lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([1, 2], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("record").GetInt32()));
        Assert.Equal("2 filings: 1 ready, 0 in violation, 1 undetermined, 0 unreadable\n", outcome.Errors);
    }
}
