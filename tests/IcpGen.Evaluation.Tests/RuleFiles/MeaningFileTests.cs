using IcpGen.Language.Tests.RuleFiles;

namespace IcpGen.Evaluation.Tests.RuleFiles;

/// <summary>The examples of <c>tests/rules/meaning</c> come out as they say, for the reasons that the comments behind them say.</summary>
public sealed class MeaningFileTests
{
    public static TheoryData<string> Cases => [.. RuleFolder.Cases().Where(name => name.StartsWith("meaning/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_example_comes_out_as_it_says(string name)
    {
        RuleCase rules = new(name);
        IReadOnlyList<ExampleResult> results = ExampleRunner.Run(rules.Result.Unit);

        Assert.NotEmpty(results);
        Assert.Empty(results.Where(result => !result.Passed).Select(result => $"line {result.Example.Span.Line + 1} of {name}: but {result.Explanation}"));
        Assert.All(rules.Files, file => file.MustBe(OutcomeComments.Behind(file.Source, rules.Result.Unit)));
    }
}
