namespace IcpGen.Integration.Tests;

/// <summary>What a field that rules need and the model lacks does to a build, as it is and with its severity lowered.</summary>
public class MissingFieldTests
{
    private const string Code = """
        using IcpGen;

        namespace Desk;

        internal sealed class Filing
        {
            public Province? Province { get; set; }
        }

        [FilingRules<Filing>(Province.Shanghai)]
        internal static partial class DeskRules;

        internal static class Program
        {
            private static void Main()
            {
                FilingReport report = DeskRules.Validate(new Filing { Province = Province.Shanghai }, AsOf.Today);
                foreach (OpenRule open in report.Undetermined)
                {
                    Console.WriteLine($"{report.Form}: {open.Rule.Id} needs {string.Join(", ", open.Needs)}");
                }
            }
        }
        """;

    private const string Rules = """
        record Filing "备案申请" en "filing" { province : Province "省" en "province"   name : Text "名称" en "name" }
        root Filing
        province shanghai "上海" en "Shanghai" 310000 SH {
          clauses 1
          rule SH-1 "名称" en "Name" {
            require name startsWith "甲"
            say "名称不对。"
            say en "Wrong name."
            example passes { name = "甲" }
            example fails { name = "乙" }
          }
        }
        """;

    [Fact]
    public void It_is_an_error_at_the_class()
    {
        using Project project = new(Code, ("rules.icp", Rules));

        (int exitCode, string output) = project.Build();

        Assert.NotEqual(0, exitCode);
        Assert.Contains(
            "Desk.cs(5,23): error ICP4101: `Filing` lacks the field name (名称, name), needed by SH-1: add a property of type string, or mark the member that holds it with `[FilingField]`",
            output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.ICP4101.severity = warning")]
    [InlineData(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.ICP4101.severity = warning")]
    public void Lowered_to_a_warning_it_lets_the_build_pass_and_the_rule_is_undetermined_by_name(string file, string text)
    {
        using Project project = new(Code, ("rules.icp", Rules), (file, text));

        (int exitCode, string output) = project.Build("-p:OutputType=Exe");

        Assert.True(exitCode == 0, output);
        Assert.Contains("warning ICP4101", output, StringComparison.Ordinal);
        Assert.Equal("Undetermined: SH-1 needs name\n", project.Run().ReplaceLineEndings("\n"));
    }
}
