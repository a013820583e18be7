using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

public sealed class RulesFolderTests
{
    [Fact]
    public void A_mistake_in_the_rules_is_told_as_compilers_do_and_ends_with_2()
    {
        using Workplace workplace = new(SmallRules.Text.Replace("require expiresOn", "require expireOn", StringComparison.Ordinal));

        Outcome outcome = workplace.Validate("a.json", SmallRules.ReadyFiling, "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.Matches(@"rules.small\.icp\(\d+,\d+\): error ICP\d{4}: .*expireOn", outcome.Errors);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void A_folder_without_rules_is_refused()
    {
        using Workplace workplace = new(rules: null);
        Directory.CreateDirectory(workplace.Path("rules"));

        Outcome outcome = workplace.Validate("a.json", SmallRules.ReadyFiling);

        Assert.Equal(2, outcome.Code);
        Assert.Equal("rules: error: 文件夹中没有 .icp 文件\n", outcome.Errors);
    }

    [Fact]
    public void Rules_without_a_root_record_are_refused()
    {
        using Workplace workplace = new("document permit \"居住证\" en \"residence permit\"");

        Outcome outcome = workplace.Validate("a.json", SmallRules.ReadyFiling);

        Assert.Equal(2, outcome.Code);
        Assert.NotEmpty(outcome.Errors);
    }
}
