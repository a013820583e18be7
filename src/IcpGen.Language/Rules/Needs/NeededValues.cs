using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>The values of an enumeration that rules compare with.</summary>
/// <param name="Enum">The enumeration.</param>
/// <param name="Member">The value's name.</param>
/// <param name="Rules">First ids of the rules that compare with it, in order.</param>
internal sealed record NeededValue(EnumType Enum, string Member, EquatableArray<string> Rules);

/// <summary>Finds the values that a model must be able to say, so that rules about them can apply.</summary>
internal static class NeededValues
{
    /// <summary>The values that the rules of some rule sets compare fields with, in order of first mention; provinces are not among them.</summary>
    public static IReadOnlyList<NeededValue> Of(IEnumerable<RuleSet> sets) =>
    [
        .. from rule in sets.SelectMany(set => set.Rules)
           from value in In(rule)
           where value.Enum != RuleType.Province
           group rule.Id by value into rules
           select new NeededValue(rules.Key.Enum, rules.Key.Member, rules.Distinct(StringComparer.Ordinal).ToEquatableArray()),
    ];

    private static IEnumerable<MemberConstant> In(Rule rule) =>
        rule.Expressions().SelectMany(expression => expression.DescendantsAndSelf())
            .OfType<LiteralExpression>().Select(literal => literal.Value).OfType<MemberConstant>()
            .Concat(rule.Documents().Select(document => new MemberConstant(RuleType.Document, document.Document)))
            .Concat(rule.Statements.OfType<StepStatement>().Select(step => new MemberConstant(RuleType.Procedure, step.Procedure)));
}
