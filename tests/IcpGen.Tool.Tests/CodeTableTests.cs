using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary>A number means nothing without its table: a platform's numbers are read by the platform's table, where that is asked for.</summary>
public sealed class CodeTableTests : IDisposable
{
    private const string Platform = "codes platform \"平台\" en \"a platform\" of Nature { individual = 4   enterprise = 1, 2 }\n";

    private readonly Workplace _workplace = new(SmallRules.Text + Platform);

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData(4, new string[0], 0)]
    [InlineData(1, new string[0], 3)]
    [InlineData(1, new[] { "--codes", "platform" }, 0)]
    [InlineData(2, new[] { "--codes", "platform" }, 0)]
    [InlineData(5, new[] { "--codes", "platform" }, 3)]
    public void The_table_decides_whether_the_nature_is_an_enterprise(int nature, string[] options, int code)
    {
        string filing = SmallRules.ReadyFiling.Replace("\"enterprise\"", $"{nature}", StringComparison.Ordinal);
        _workplace.Add("facts.json", """{ "mobileProvince": { "13816000000": "上海" } }""");

        Assert.Equal(code, _workplace.Validate("a.json", filing, ["--facts", _workplace.Path("facts.json"), .. options]).Code);
    }

    [Fact]
    public void A_table_that_nobody_declared_is_told()
    {
        Outcome outcome = _workplace.Validate("a.json", SmallRules.ReadyFiling, "--codes", "app", "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.Equal("icpgen: error: there is no table of codes “app”; there are: platform", Assert.Single(outcome.ErrorLines));
    }

    [Theory]
    [InlineData("1", "warning: websites[0].serviceContents[0]: ")]
    [InlineData("\"网络游戏\"", "")]
    public void Of_an_app_the_numbers_cannot_be_read_and_the_names_can(string content, string warning)
    {
        string text = $$"""{ "operation": "newFiling", "province": "上海", "websites": [ { "serviceContents": [ {{content}} ] } ] }""";

        Outcome outcome = _workplace.Run(["validate", "--codes", "app"], text);

        Assert.Equal(3, outcome.Code);
        Assert.Contains(warning, outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(warning.Length == 0, outcome.Errors.Length == 0);
    }
}
