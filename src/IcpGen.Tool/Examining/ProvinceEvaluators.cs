using System.Collections.Frozen;
using IcpGen.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Examining;

/// <summary>Evaluates filings by each province's rules, the project's own sets beside them.</summary>
internal sealed class ProvinceEvaluators(RuleUnit unit)
{
    private readonly FrozenDictionary<Province, Lazy<Evaluator>> _evaluators = unit.Provinces.ToFrozenDictionary(
        rules => (Province)rules.Code,
        rules => new Lazy<Evaluator>(() => new(unit, unit.OwnRuleSets.Aggregate(rules, (before, own) => before.With(own)))));

    /// <summary>The provinces with rules, in order of their codes.</summary>
    public IReadOnlyList<Province> Provinces => [.. _evaluators.Keys.Order()];

    /// <summary>What evaluates filings of a province; null where it has no rules.</summary>
    public Evaluator? Of(Province? province) => province is { } known ? _evaluators.GetValueOrDefault(known)?.Value : null;
}
