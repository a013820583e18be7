namespace IcpGen;

/// <summary>A rule that could not be decided, at least in part.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">A warning where only a <c>should</c> is open; it keeps no verdict open.</param>
/// <param name="Needs">What would decide it, in order of mention.</param>
public sealed record OpenRule(RuleInfo Rule, FindingSeverity Severity, IReadOnlyList<Need> Needs);

/// <summary>A rule that another one lifted.</summary>
/// <param name="Rule">The lifted rule.</param>
/// <param name="By">The rule that lifted it.</param>
public sealed record LiftedRule(RuleInfo Rule, RuleInfo By);
