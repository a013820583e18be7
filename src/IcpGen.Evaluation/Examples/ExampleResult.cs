using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What became of an example.</summary>
/// <param name="Rule">The rule that it is an example of.</param>
/// <param name="Example">The example.</param>
/// <param name="Actual">What the rule came out as.</param>
/// <param name="Passed">Whether that is what the example says, at the path that it names.</param>
/// <param name="Explanation">What came out, with the fields to blame or the needs, in a phrase that can follow "but".</param>
public sealed record ExampleResult(Rule Rule, Example Example, ExampleOutcome Actual, bool Passed, string Explanation);
