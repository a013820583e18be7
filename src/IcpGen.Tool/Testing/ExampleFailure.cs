using IcpGen.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Testing;

/// <summary>An example that came out otherwise than it says.</summary>
/// <param name="Result">What came of it.</param>
/// <param name="Trace">How its rule came to that.</param>
internal sealed record ExampleFailure(ExampleResult Result, RuleTrace Trace)
{
    /// <summary>The rule that it is an example of.</summary>
    public Rule Rule => Result.Rule;

    /// <summary>The example.</summary>
    public Example Example => Result.Example;

    /// <summary>The paths that came out to blame, or the needs that are open.</summary>
    public IEnumerable<string> Places => Result.Actual switch
    {
        ExampleOutcome.Fails => Trace.Findings.Select(finding => finding.Path.ToString()).Distinct(),
        ExampleOutcome.Undetermined => Trace.Needs.Select(need => need.ToString()).Distinct(),
        _ => [],
    };

    /// <summary>What it says, with the place that it names.</summary>
    public Localized Expected => With(TestWords.Of(Example.Outcome), Example.At is { } at ? [at] : [], ExampleOutcome.Fails);

    /// <summary>What came out, with the places to blame or the needs.</summary>
    public Localized Actual => With(TestWords.Of(Result.Actual), [.. Places], Result.Actual);

    private static Localized With(Localized outcome, string[] places, ExampleOutcome kind)
    {
        string[] quoted = [.. places.Select(place => $"`{place}`")];
        (string zh, string en) = kind == ExampleOutcome.Fails ? ("，涉及 ", " at ") : ("，需要 ", " and needs ");
        return quoted.Length == 0 ? outcome : new(outcome.Zh + zh + string.Join("、", quoted), outcome.In("en") + en + string.Join(", ", quoted));
    }

    /// <summary>Runs a failed example again and keeps how it comes to its outcome.</summary>
    public static ExampleFailure Of(RuleUnit unit, ExampleResult result) => new(
        result,
        RuleTrace.Of(unit, result.Rule, result.Example));
}
