namespace IcpGen.Integration.Tests;

/// <summary>What a mistake in a rule file does to the build of the project it belongs to.</summary>
public class RuleErrorTests
{
    private const string Code = """
        using IcpGen;

        namespace Desk;

        /// <summary>A filing.</summary>
        public sealed class Filing
        {
            /// <summary>Its province.</summary>
            public Province? Province { get; set; }

            /// <summary>Its name.</summary>
            public string? Name { get; set; }
        }

        /// <summary>The rules.</summary>
        [FilingRules<Filing>(Province.Shanghai)]
        public static partial class DeskRules;
        """;

    private const string Vocabulary = """
        record Filing "备案申请" { province : Province "省"   name : Text "名称" }
        root Filing
        """;

    private const string Good = """
        province shanghai "上海" 310000 SH {
          clauses 1
          rule SH-1 "名称" en "Name" {
            require name is present
            say "没有名称。"
            say en "No name."
            example passes { name = "甲" }
          }
        }
        """;

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Every_mistake_fails_the_build_at_its_place_with_or_without_analyzers(string runAnalyzers)
    {
        string bad = Good.Replace("rule SH-1", "rule", StringComparison.Ordinal).Replace("say en \"No name.\"", "say en No name.", StringComparison.Ordinal);
        using Project project = new(Code, ("vocabulary.icp", Vocabulary), ("shanghai.icp", bad));

        (int exitCode, string output) = project.Build($"-p:RunAnalyzers={runAnalyzers}");

        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"shanghai\.icp\(3,\d+\): error ICP\d{4}: ", output);
        Assert.Matches(@"shanghai\.icp\(6,\d+\): error ICP\d{4}: ", output);
    }

    [Fact]
    public void A_right_rule_file_builds_without_a_warning_at_the_strictest_analysis_level()
    {
        using Project project = new(Code, ("vocabulary.icp", Vocabulary), ("shanghai.icp", Good));

        (int exitCode, string output) = project.Build("-warnaserror");

        Assert.True(exitCode == 0, output);
    }
}
