using System.Collections.Concurrent;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Rules;

/// <summary>What rules say in plain language, worked out once for both languages.</summary>
internal sealed class PlainTexts(RuleUnit unit)
{
    private readonly ConcurrentDictionary<Rule, RuleText> _texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>What says conditions and documents.</summary>
    public PlainLanguage Language { get; } = new(unit);

    /// <summary>A rule in plain language.</summary>
    public RuleText Of(Rule rule) => _texts.GetOrAdd(rule, Language.Explain);
}
