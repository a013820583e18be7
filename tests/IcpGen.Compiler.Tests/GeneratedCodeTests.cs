using IcpGen.Compiler.Tests.Support;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Tests;

public class GeneratedCodeTests
{
    [Fact]
    public void The_sample_compiles_without_a_warning()
    {
        Build build = Build.Of(Sample.Model, Build.SampleRules);

        Assert.Empty(build.GeneratorDiagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(build.Complaints());
    }

    [Theory]
    [InlineData("Desk.DeskRules.31-shanghai.g.cs")]
    [InlineData("Desk.DeskRules.11-beijing.g.cs")]
    [InlineData("Desk.DeskRules.Terms.g.cs")]
    [InlineData("Desk.DeskRules.g.cs")]
    public void The_generated_code_is_the_reviewed_one(string hint) =>
        Snapshot.Matches(hint + ".txt", Build.Of(Sample.Model, Build.SampleRules).Source(hint));

    [Fact]
    public void Two_checkouts_give_the_same_bytes()
    {
        Build here = Build.Of(Sample.Model, Build.SampleRules);
        Build there = Build.Of(Sample.Model, [.. Build.SampleRules.Reverse()]);

        Assert.Equal(Sources(here), Sources(there));
    }

    [Theory]
    [InlineData("SH-P1")]
    [InlineData("SH-P5")]
    [InlineData("BJ-P2")]
    public void Every_rule_is_catalogued_with_its_id(string id)
    {
        Build build = Build.Of(Sample.Model, Build.SampleRules);

        Assert.Contains(Sources(build), source => source.Contains($"Id = \"{id}\"", StringComparison.Ordinal));
    }

    private static string[] Sources(Build build) =>
        [.. build.Driver.GetRunResult().Results.Single().GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => source.SourceText.ToString())];
}
