using IcpGen.Package.Tests.Support;

namespace IcpGen.Package.Tests;

/// <summary>Which rule files take part: the project's own by themselves, the shipped ones as two properties say.</summary>
public class RuleFileTests(Feed feed)
{
    private const string Acme = """
        ruleset acme "甲公司" en "Acme" {
          rule ACME-1 "名称" en "Name" {
            require subject.name startsWith "甲"
            say     "名称“{subject.name}”不对。"
            say en  "The name “{subject.name}” is wrong."
            example passes { subject = { name = "甲" } }
            example fails { subject = { name = "乙" } }
          }
        }
        """;

    private const string Shanghai = """
        province shanghai "上海" en "Shanghai" 310000 SH {
          clauses 1
          rule SH-1 "名称" en "Name" {
            require subject.name startsWith "上海"
            say     "我们认为：名称“{subject.name}”不以上海开头。"
            say en  "As we read it, the name does not begin with Shanghai."
            example passes { subject = { name = "上海甲" } }
            example fails { subject = { name = "乙" } }
          }
        }
        """;

    private const string Program = """
        using Desk;
        using IcpGen;

        foreach (Province province in new[] { Province.Shanghai, Province.Hainan })
        {
            Filing filing = new() { Province = province, Operation = "newFiling", Subject = new() { Name = "乙", Nature = "enterprise" }, Materials = [] };
            foreach (Finding finding in DeskRules.Validate(filing, AsOf.Today).Violations)
            {
                Console.WriteLine($"{finding.Rule.Id}: {finding.GetMessage("zh")}");
            }
        }
        """;

    [Fact]
    public void Own_rules_apply_beside_shipped_ones_and_an_own_province_in_the_place_of_the_shipped_one()
    {
        using Consumer consumer = Desk("""<AdditionalFiles Include="rules/acme.icp" />""").Write("rules/acme.icp", Acme).Write("rules/31-shanghai.icp", Shanghai);

        Assert.Equal(
            "SH-1: 我们认为：名称“乙”不以上海开头。\n"
            + "ACME-1: 名称“乙”不对。\n"
            + "HI-1: 尚未提供：加盖公章的《网站备案信息真实性核验单》。\n"
            + "ACME-1: 名称“乙”不对。\n",
            consumer.Run());
    }

    [Fact]
    public void A_build_compiles_again_when_a_rule_file_has_changed_and_only_then()
    {
        using Consumer consumer = Desk(properties: "<IcpGenProvinces>shanghai;hainan</IcpGenProvinces>").Write("31-shanghai.icp", Shanghai).Write("acme.icp", Acme);
        string before = consumer.Run();
        DateTime compiled = consumer.LastCompiled;

        Assert.Equal(before, consumer.Run());
        Assert.Equal(compiled, consumer.LastCompiled);

        consumer.Write("acme.icp", Acme.Replace("不对", "改了", StringComparison.Ordinal));
        Assert.Equal(before.Replace("不对", "改了", StringComparison.Ordinal), consumer.Run());
    }

    [Fact]
    public void The_property_IcpGenProvinces_limits_the_shipped_provinces()
    {
        using Consumer consumer = Desk(properties: "<IcpGenProvinces Condition=\"'$(IcpGenProvinces)' == ''\">shanghai; 广东;460000;hi</IcpGenProvinces>");
        consumer.Dotnet("restore").Succeeded();

        Assert.Equal(["31-shanghai.icp", "44-guangdong.icp", "46-hainan.icp", "documents.icp", "shared.icp", "vocabulary.icp"], consumer.Items("AdditionalFiles").Order(StringComparer.Ordinal));
        Assert.Equal(
            ["15-inner-mongolia.icp", "31-shanghai.icp", "documents.icp", "shared.icp", "vocabulary.icp"],
            consumer.Items("AdditionalFiles", "-p:IcpGenProvinces=InnerMongolia%3Bshanghai").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_that_is_none_is_an_error_that_names_the_property_and_its_values()
    {
        using Consumer consumer = Desk(properties: "<IcpGenProvinces>shanghai;shanghia</IcpGenProvinces>");

        Assert.Equal(
            [
                "Desk.csproj : error ICP5001: The property IcpGenProvinces names no province with 'shanghia'. "
                + "Name provinces as rule files do, by code or in Chinese (shanghai, 310000 or 上海), with semicolons between them. "
                + "There are: beijing, tianjin, hebei, shanxi, innerMongolia, liaoning, jilin, heilongjiang, shanghai, jiangsu, zhejiang, anhui, fujian, "
                + "jiangxi, shandong, henan, hubei, hunan, guangdong, guangxi, hainan, chongqing, sichuan, guizhou, yunnan, tibet, shaanxi, gansu, "
                + "qinghai, ningxia, xinjiang.",
            ],
            consumer.Complaints());
    }

    [Fact]
    public void Own_files_are_found_without_being_listed_unless_the_project_says_otherwise()
    {
        using Consumer consumer = Desk(properties: "<IcpGenShippedRules>false</IcpGenShippedRules>")
            .Write("rules/acme.icp", Acme).Write("bin/old.icp", Acme).Write(".hidden/old.icp", Acme);
        consumer.Dotnet("restore").Succeeded();

        Assert.Equal(["acme.icp"], consumer.Items("AdditionalFiles"));
        Assert.Empty(consumer.Items("AdditionalFiles", "-p:EnableDefaultIcpGenItems=false"));
        Assert.Empty(consumer.Items("AdditionalFiles", "-p:EnableDefaultItems=false"));
        Assert.DoesNotContain("acme.icp", consumer.Items("None"));
    }

    private Consumer Desk(string items = "", string properties = "") => new Consumer(feed)
        .Write("Desk.csproj", Sample.Project(properties: properties, items: """<PackageReference Include="IcpGen" Version="VERSION" />""" + items))
        .Write("Filing.cs", Sample.Model)
        .Write("DeskRules.cs", Sample.Rules.Replace("Province.Hainan", "Province.Shanghai, Province.Hainan, RuleSets = [\"acme\"]", StringComparison.Ordinal))
        .Write("Program.cs", Program);
}
