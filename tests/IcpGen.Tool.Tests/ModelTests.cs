using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary><c>icpgen model</c>: a C# model with just the fields that rules look at. That it builds is shown beside the generator's tests.</summary>
public sealed class ModelTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void It_is_written_for_the_rules_of_a_folder()
    {
        Outcome outcome = _workplace.Run(["model", "--rules", _workplace.Path("rules"), "--namespace", "Desk.Filings"]);

        Assert.Equal((0, string.Empty), (outcome.Code, outcome.Errors));
        Assert.Contains("namespace Desk.Filings;", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(
            "    /// <summary>有效期至: expiry date.</summary>\n    public DateOnly? ExpiresOn { get; set; }\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(
            "    /// <summary>网站: websites. An empty list is one that has not been filled in.</summary>\n    public List<Website>? Websites { get; set; }\n",
            outcome.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'Desk..Filings' is no namespace. Write it like Company.Filings.", "--namespace", "Desk..Filings")]
    [InlineData("'上海县' is no province. Did you mean 上海 (Shanghai)?", "--provinces", "上海县")]
    [InlineData("no such file or folder", "--rules", "nowhere", "--lang", "en")]
    public void What_it_cannot_use_is_told_and_ends_with_2(string message, params string[] args)
    {
        Outcome outcome = _workplace.Run(["model", .. args]);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(message, outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }
}
