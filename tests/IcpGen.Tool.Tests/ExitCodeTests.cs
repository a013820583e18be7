using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private const string Unreadable = """{ "natrue": 1 }""";

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData(0, SmallRules.ReadyFiling)]
    [InlineData(1, SmallRules.ViolatingFiling)]
    [InlineData(2, Unreadable)]
    [InlineData(3, SmallRules.HalfFiling)]
    public void One_filing_decides_the_exit_code(int code, string filing)
    {
        Assert.Equal(code, _workplace.Validate("a.json", filing).Code);
    }

    [Theory]
    [InlineData(0, SmallRules.ReadyFiling, SmallRules.ReadyFiling)]
    [InlineData(3, SmallRules.ReadyFiling, SmallRules.HalfFiling)]
    [InlineData(1, SmallRules.HalfFiling, SmallRules.ViolatingFiling)]
    [InlineData(2, SmallRules.ViolatingFiling, Unreadable)]
    public void Of_several_filings_the_worst_decides(int code, string one, string other)
    {
        string first = _workplace.Add("a.json", one);
        string second = _workplace.Add("b.json", other);

        Assert.Equal(code, _workplace.ValidateWithRules(first, second).Code);
        Assert.Equal(code, _workplace.ValidateWithRules(second, first).Code);
    }

    [Theory]
    [InlineData("validate", "--format", "xml")]
    [InlineData("validate", "--lang", "fr")]
    [InlineData("validate", "--as-of", "31.1.2026")]
    [InlineData("validate", "--as-of", "0001-01-01")]
    [InlineData("validate", "--province", "亚特兰蒂斯")]
    [InlineData("validate", "--province")]
    [InlineData("validate", "--as-of")]
    [InlineData("validate", "--colour")]
    [InlineData("validate", "nowhere.json")]
    [InlineData("validate", "--rules", "nowhere")]
    [InlineData("validate", "--facts", "nowhere.json")]
    [InlineData("validate", "--province", "西藏")]
    [InlineData("vaildate")]
    [InlineData]
    public void Bad_usage_is_told_on_standard_error_and_ends_with_2(params string[] args)
    {
        Outcome outcome = _workplace.Run(args, SmallRules.ReadyFiling);

        Assert.Equal(2, outcome.Code);
        Assert.NotEmpty(outcome.Errors);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("--help")]
    [InlineData("validate", "--help")]
    public void Help_and_version_are_results_and_end_with_0(params string[] args)
    {
        Outcome outcome = _workplace.Run(args);

        Assert.Equal(0, outcome.Code);
        Assert.NotEmpty(outcome.Output);
        Assert.Empty(outcome.Errors);
    }

    [Fact]
    public void Help_names_every_option_and_the_exit_codes()
    {
        string help = _workplace.Run(["validate", "--help"]).Output;

        Assert.All(
            ["--province", "--as-of", "--format", "--lang", "--rules", "--facts", "--no-checklist", "Exit codes: 0"],
            expected => Assert.Contains(expected, help, StringComparison.Ordinal));
    }
}
