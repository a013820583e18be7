using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class ExampleRunnerTests
{
    private static readonly Rule Paid = Rule("SH-1", Require(Read("paid"), Way("paid"))).When(Read("agreed"));

    [Theory]
    [InlineData("'agreed':true,'paid':true", "Passes", null, true, "it passes")]
    [InlineData("'agreed':true,'paid':false", "Fails", null, true, "it fails at `paid`")]
    [InlineData("'agreed':true,'paid':false", "Fails", "paid", true, "it fails at `paid`")]
    [InlineData("'agreed':true,'paid':false", "Fails", "name", false, "it fails at `paid`")]
    [InlineData("'agreed':false", "Skipped", null, true, "it is skipped")]
    [InlineData("'agreed':true", "Undetermined", "paid", true, "it is undetermined and needs `paid`")]
    [InlineData("'agreed':true", "Undetermined", "agreed", false, "it is undetermined and needs `paid`")]
    [InlineData("'agreed':true", "Fails", null, false, "it is undetermined and needs `paid`")]
    public void An_example_is_checked_by_outcome_and_path(string filing, string claim, string? at, bool passed, string explanation)
    {
        ExampleResult result = RunOne(Paid, filing, Enum.Parse<ExampleOutcome>(claim), at);

        Assert.Equal((passed, explanation), (result.Passed, result.Explanation));
    }

    [Theory]
    [InlineData("'paid':true", "Passes")]
    [InlineData("'paid':false", "Fails")]
    [InlineData("", "Undetermined")]
    public void Examples_of_a_rule_that_only_advises_speak_of_the_advice(string filing, string actual) =>
        Assert.Equal(actual, RunOne(Rule("SH-1", Should(Read("paid"))), filing, ExampleOutcome.Passes, null).Actual.ToString());

    [Fact]
    public void An_example_exercises_its_rule_whatever_its_period_and_whatever_lifts_it()
    {
        Rule lifted = WithExample(Paid with { EffectiveUntil = new DateTime(2000, 1, 1) }, "'agreed':true,'paid':false", ExampleOutcome.Fails, null);
        Rule lifter = Rule("SH-2", Notice("…")).Lifts("SH-1");

        Assert.True(Assert.Single(ExampleRunner.Run(Unit(lifted, lifter))).Passed);
    }

    private static ExampleResult RunOne(Rule rule, string filing, ExampleOutcome outcome, string? at) =>
        Assert.Single(ExampleRunner.Run(Unit(WithExample(rule, filing, outcome, at))));

    private static Rule WithExample(Rule rule, string filing, ExampleOutcome outcome, string? at) => rule with
    {
        Examples = EquatableArray.Of(
            new Example(outcome, null, new DateTime(2026, 1, 1), at, Data.Filing($"{{{filing}}}"), default, default)),
    };
}
