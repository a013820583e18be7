using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary>A code or word that the rules do not know leaves one field unreadable; the rest of the filing is judged.</summary>
public sealed class UnreadableValueTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("99", "nature: “99” is no nature; there are: enterprise (enterprise), individual (individual), club (club) (taken as unreadable)")]
    [InlineData("5.5", "nature: “5.5” is no nature; there are: enterprise (enterprise), individual (individual), club (club) (taken as unreadable)")]
    [InlineData("\"个体\"", "nature: “个体” is no nature; did you mean individual (individual)? (taken as unreadable)")]
    [InlineData("5", "nature: “5” means several things; write the name: individual (individual), club (club) (taken as unreadable)")]
    public void It_is_told_and_what_reads_it_is_open(string nature, string warning)
    {
        Outcome outcome = _workplace.Validate("a.json", SmallRules.ReadyFiling.Replace("\"enterprise\"", nature, StringComparison.Ordinal), "--lang", "en");

        Assert.Equal(3, outcome.Code);
        Assert.EndsWith("warning: " + warning, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("correct (unreadable): nature", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_rules_say_what_is_wrong()
    {
        Outcome outcome = _workplace.Validate("a.json", SmallRules.ViolatingFiling.Replace("\"enterprise\"", "99", StringComparison.Ordinal));

        Assert.Equal(1, outcome.Code);
        Assert.Contains("有效期至 2026-02-01，不足 3 个月。", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"nature\": 99")]
    [InlineData("\"nature\": \"合作社\"")]
    public void The_shipped_rules_judge_such_a_filing_too(string nature)
    {
        string text = $$"""{ "operation": "newFiling", "province": "上海", "subject": { {{nature}}, "certificate": { "type": "营业执照" } } }""";

        Outcome outcome = _workplace.Run(["validate"], text);

        Assert.Equal(3, outcome.Code);
        Assert.Contains("warning: subject.nature: ", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("无法识别", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("subject.nature", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_province_that_is_none_leaves_the_filing_open()
    {
        Outcome outcome = _workplace.Run(["validate"], """{ "province": "上海府" }""");

        Assert.Equal(3, outcome.Code);
        Assert.Contains("warning: province: ", outcome.Errors, StringComparison.Ordinal);
    }
}
