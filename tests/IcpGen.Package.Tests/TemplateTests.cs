using IcpGen.Package.Tests.Support;

namespace IcpGen.Package.Tests;

/// <summary>What <c>dotnet new</c> makes of the templates, on a machine where nothing was installed before.</summary>
public class TemplateTests(Feed feed)
{
    [Fact]
    public void A_console_program_with_a_small_model_and_the_rules_of_Shanghai()
    {
        using Consumer consumer = Installed();
        consumer.DotnetAtHome("new", "icpgen-console", "-n", "Desk").Succeeded();

        Assert.Equal(
            """
            不符合要求
              SH-P1  证件住所不在上海或以护照备案的，须提供上海市的居住证或临时居住证。尚未提供：在上海签发的居住证或在上海签发的临时居住证（暂住证）。办理并提供上海市的居住证或临时居住证。
              SH-P2  通信地址“上海市徐汇区漕溪北路”没有门牌号码。把通信地址补充到门牌号码。
              SH-P4  身份证有效期至 2026-05-01，不足 3 个月。换领新身份证后再提交备案。
            尚不能确定
              SH-P3  须知：mobileProvince(13910000001)
              SH-P5  须知：domainHolder(hanzhou-photo.com)

            """,
            consumer.Run("Desk"));
    }

    [Fact]
    public void A_rule_set_of_ones_own_with_tests_that_fail_when_the_rule_is_broken()
    {
        using Consumer consumer = Installed();
        consumer.Write("nuget.config", $"""
            <configuration><packageSources><add key="packed" value="{feed.Packages}" /><add key="restored" value="{Feed.MachineCache}" /></packageSources></configuration>
            """);
        consumer.DotnetAtHome("new", "icpgen-rules", "-n", "Acme").Succeeded();

        Assert.Contains("  total: 3\n  failed: 0\n", consumer.DotnetIn("Acme", "test").Succeeded(), StringComparison.Ordinal);

        consumer.Write("Acme/own.icp", consumer.Text("Acme/own.icp").Replace("require w.name.length >= 3", "require w.name.length >= 2", StringComparison.Ordinal));
        Command broken = consumer.DotnetIn("Acme", "test");

        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains("failed OwnRulesTests.A_shorter_name_is_blamed", broken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rule_set_shows_what_it_means_by_examples_that_cover_it()
    {
        string rules = Path.Combine(Feed.Repository, "src", "IcpGen.Templates", "content", "icpgen-rules", "own.icp");
        using Consumer consumer = new Consumer(feed).Write("Desk.csproj", Sample.Project()).Write("own.icp", File.ReadAllText(rules));
        consumer.Dotnet("restore").Succeeded();

        consumer.Dotnet(feed.Tool, "check", "--strict", "own.icp").Succeeded();
        consumer.Dotnet(feed.Tool, "test", "--min", "100", "own.icp").Succeeded();
        consumer.Dotnet(feed.Tool, "format", "--check", "own.icp").Succeeded();
    }

    private Consumer Installed()
    {
        Consumer consumer = new(feed);
        consumer.DotnetAtHome("new", "install", feed.PathOf("IcpGen.Templates")).Succeeded();
        return consumer;
    }
}
