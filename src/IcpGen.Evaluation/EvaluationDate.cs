namespace IcpGen.Evaluation;

/// <summary>The two days that an evaluation is as of.</summary>
/// <param name="Rules">The day whose rules are in effect.</param>
/// <param name="Today">The day that <c>today</c>, ages and expiry mean.</param>
public readonly record struct EvaluationDate(DateTime Rules, DateTime Today);
