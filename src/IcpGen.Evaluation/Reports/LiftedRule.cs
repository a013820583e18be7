namespace IcpGen.Evaluation;

/// <summary>A rule that another one lifts.</summary>
/// <param name="RuleId">The lifted rule's first id.</param>
/// <param name="By">The first id of the first rule that lifts it.</param>
public sealed record LiftedRule(string RuleId, string By);
