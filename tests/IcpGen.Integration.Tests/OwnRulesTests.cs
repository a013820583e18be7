namespace IcpGen.Integration.Tests;

/// <summary>A company's own policy beside a province's rules, and a province in the company's own reading, in a real build.</summary>
public class OwnRulesTests
{
    private const string Code = """
        using IcpGen;

        namespace Desk;

        internal sealed class Filing
        {
            public Province? Province { get; set; }
            public string? Name { get; set; }
            public int? CustomerLevel { get; set; }
        }

        [FilingRules<Filing>(Province.Shanghai, RuleSets = ["acme"])]
        internal static partial class DeskRules;

        internal static class Program
        {
            private static void Main()
            {
                Filing filing = new() { Province = Province.Shanghai, Name = "甲", CustomerLevel = 1 };
                foreach (Finding finding in DeskRules.Validate(filing, AsOf.Today).Violations)
                {
                    Console.WriteLine($"{finding.Rule.Id}: {finding.GetMessage("en")}");
                }
            }
        }
        """;

    private const string Vocabulary = """
        record Filing "备案申请" en "filing" { province : Province "省" en "province"   name : Text "名称" en "name" }
        root Filing
        """;

    private const string Acme = """
        extend Filing { customerLevel : Number "客户等级" en "customer level" }
        ruleset acme "甲公司" en "Acme" {
          rule ACME-1 "客户等级" en "Customer level" {
            require customerLevel >= 3
            say     "等级太低。"
            say en  "The level is low."
            example passes { customerLevel = 3 }
          }
        }
        """;

    [Fact]
    public void Both_apply_and_the_shipped_province_does_not()
    {
        using Project project = new(
            Code,
            ("shipped/vocabulary.icp", Vocabulary),
            ("shipped/31-shanghai.icp", Shanghai("is missing", "As shipped.")),
            ("31-shanghai.icp", Shanghai("startsWith \"乙\"", "As we read it.")),
            ("acme.icp", Acme));

        (int exitCode, string output) = project.Build("-p:OutputType=Exe", "-warnaserror");

        Assert.True(exitCode == 0, output);
        Assert.Equal("SH-1: As we read it.\nACME-1: The level is low.\n", project.Run().ReplaceLineEndings("\n"));
    }

    private static string Shanghai(string demand, string message) => $$"""
        province shanghai "上海" en "Shanghai" 310000 SH {
          clauses 1
          rule SH-1 "名称" en "Name" {
            require name {{demand}}
            say     "名称不对。"
            say en  "{{message}}"
            example passes { name = "乙" }
          }
        }
        """;
}
