using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>A fact that rules ask for.</summary>
/// <param name="Fact">Its name.</param>
/// <param name="Rules">First ids of the rules that ask for it, in order.</param>
public sealed record NeededFact(string Fact, EquatableArray<string> Rules);

/// <summary>Finds the facts that the host is asked for.</summary>
public static class NeededFacts
{
    /// <summary>The facts that the rules of some rule sets ask for or show, in order of first mention.</summary>
    public static EquatableArray<NeededFact> Of(IEnumerable<RuleSet> sets) =>
        sets.SelectMany(set => set.Rules)
            .SelectMany(rule => FactsOf(rule).Select(fact => (Fact: fact, Rule: rule.Id)))
            .GroupBy(asked => asked.Fact, asked => asked.Rule, StringComparer.Ordinal)
            .Select(asked => new NeededFact(asked.Key, asked.Distinct(StringComparer.Ordinal).ToEquatableArray()))
            .ToEquatableArray();

    private static IEnumerable<string> FactsOf(Rule rule) =>
        rule.Expressions().Concat(rule.Shown().Select(part => part.Value!))
            .SelectMany(expression => expression.DescendantsAndSelf())
            .OfType<FactExpression>()
            .Select(fact => fact.Fact);
}
