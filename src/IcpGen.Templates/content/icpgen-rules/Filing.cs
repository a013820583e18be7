using IcpGen;

/// <summary>
/// The validator of the rule set in <c>own.icp</c>. Name provinces here too, and <c>OwnRules.Validate</c> checks a filing by its own province's rules
/// and by these.
/// </summary>
[FilingRules<Filing>(RuleSets = ["own"])]
public static partial class OwnRules;

/// <summary>备案申请. A null is what has not been filled in.</summary>
public record Filing(Province? Province, string? Operation, List<Website>? Websites);

/// <summary>网站.</summary>
public record Website(string? Name);
