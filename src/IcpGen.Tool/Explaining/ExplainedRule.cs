using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using IcpGen.Documentation.Rules;

namespace IcpGen.Tool.Explaining;

/// <summary>All there is to tell of a rule and, where one was given, what it says of a filing.</summary>
internal sealed record ExplainedRule : RuleExplanation
{
    [SetsRequiredMembers]
    public ExplainedRule(RuleExplanation rule, FilingExplanation? filing)
        : base(rule) => Filing = filing;

    /// <summary>What it says of a filing, or null where none was given.</summary>
    [JsonPropertyOrder(1)]
    public FilingExplanation? Filing { get; }
}
