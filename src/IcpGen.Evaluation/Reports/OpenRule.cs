using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A rule with a demand that cannot be decided yet.</summary>
/// <param name="RuleId">The rule's first id.</param>
/// <param name="Advisory">Whether the demands are only <c>should</c>s, which never block.</param>
/// <param name="Needs">What would decide them, in order, without repetition.</param>
public sealed record OpenRule(string RuleId, bool Advisory, EquatableArray<Need> Needs);
