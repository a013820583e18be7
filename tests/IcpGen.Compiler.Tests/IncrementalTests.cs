using IcpGen.Compiler.Pipeline;
using IcpGen.Compiler.Tests.Support;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Tests;

/// <summary>Which steps run again after which edit.</summary>
public class IncrementalTests
{
    private static readonly string[] AllSteps =
    [
        Steps.RuleFiles, Steps.RuleUnit, Steps.PlainLanguage, Steps.ShownPaths, Steps.RulesClasses, Steps.Faces, Steps.Vocabularies, Steps.Validators,
    ];

    [Fact]
    public void An_edit_in_an_unrelated_file_runs_nothing_again()
    {
        Build before = Build.Of(Sample.Model, Build.SampleRules);

        Build after = Build.Run(
            before.Driver,
            Build.Compile(Sample.Model, "namespace Desk; internal static class Unrelated { internal const int Answer = 42; }"));

        GeneratorRunResult result = after.Driver.GetRunResult().Results.Single();
        foreach (string step in AllSteps)
        {
            Assert.All(Reasons(result, step), reason => Assert.True(IsUnchanged(reason), $"{step} is {reason}"));
        }

        Assert.All(
            result.TrackedOutputSteps.SelectMany(output => output.Value).SelectMany(run => run.Outputs),
            output => Assert.True(IsUnchanged(output.Reason), output.Reason.ToString()));
    }

    [Fact]
    public void An_edit_in_one_province_regenerates_that_province_alone()
    {
        Build before = Build.Of(Sample.Model, Build.SampleRules);
        string edited = Sample.Shanghai.Replace("3 months", "4 months", StringComparison.Ordinal);
        GeneratorDriver driver = before.Driver.ReplaceAdditionalText(
            FileOf(before, "31-shanghai.icp"), new RuleText("31-shanghai.icp", edited));

        Build after = Build.Run(driver, Build.Compile(Sample.Model));

        Assert.Equal(["Desk.DeskRules.31-shanghai.g.cs"], Changed(before, after));
        GeneratorRunResult result = after.Driver.GetRunResult().Results.Single();
        Assert.Single(Reasons(result, Steps.Validators), reason => !IsUnchanged(reason));
        Assert.All(new[] { Steps.Faces, Steps.Vocabularies, Steps.PlainLanguage }.SelectMany(step => Reasons(result, step)), reason => Assert.True(IsUnchanged(reason)));
        Assert.Single(Reasons(result, Steps.RuleFiles), reason => !IsUnchanged(reason));
    }

    [Fact]
    public void A_new_member_of_the_model_regenerates_what_reads_the_model_but_binds_no_rule_again()
    {
        Build before = Build.Of(Sample.Model, Build.SampleRules);

        Build after = Build.Run(
            before.Driver,
            Build.Compile(Sample.Model.Replace("public int? Staff", "public string? Nickname { get; set; } public int? Staff", StringComparison.Ordinal)));

        GeneratorRunResult result = after.Driver.GetRunResult().Results.Single();
        Assert.All(Reasons(result, Steps.RuleUnit), reason => Assert.True(IsUnchanged(reason)));
        Assert.Contains(Reasons(result, Steps.RulesClasses), reason => !IsUnchanged(reason));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static bool IsUnchanged(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static RuleText FileOf(Build build, string path) =>
        build.RuleFiles.Single(file => file.Path == path);

    private static IEnumerable<string> Changed(Build before, Build after) =>
        from source in after.Driver.GetRunResult().Results.Single().GeneratedSources
        where before.Source(source.HintName) != source.SourceText.ToString()
        select source.HintName;
}
