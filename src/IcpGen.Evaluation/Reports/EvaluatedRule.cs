using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What one rule came out as.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Form">What it says of the form (<c>require</c>, <c>forbid</c>).</param>
/// <param name="File">What it says of the file (<c>submit</c>, <c>step</c>).</param>
/// <param name="Advice">
/// What its <c>should</c>s and notices amount to: satisfied where one applies, whether or not it warns; else not applicable.
/// </param>
public sealed record EvaluatedRule(Rule Rule, RuleOutcome Form, RuleOutcome File, RuleOutcome Advice)
{
    /// <summary>The rule as a whole.</summary>
    public RuleOutcome Outcome => Outcomes.Worst([Form, File, Advice]);
}
