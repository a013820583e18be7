using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission.Documenting;

/// <summary>What documentation says of the validator of a rule set.</summary>
internal static class RuleSetDocumentation
{
    internal static void Write(CodeWriter writer, RuleSet set, IReadOnlyList<RuleDocumentation> rules)
    {
        string label = InBoth.Of(set.Label);
        (string Name, string Text)[] list =
        [
            .. rules.GroupBy(rule => rule.Rule.Id).Select(versions => (RuleDocumentation.Listed(versions.First().Rule.Ids), InBoth.Of(versions.First().Rule.Title))),
        ];
        writer.Summary(set.Source is { } source ? $"{label}: 《{source}》" : label)
            .Remarks(new[] { Counts(list.Length, set), Scope(rules) }.OfType<string>(), list);
    }

    /// <summary>The title of the document that a rule's clauses are from, or null: a set that joins a province brings none.</summary>
    internal static string? SourceOf(Rule rule, RuleSet set) =>
        rule.Id.StartsWith(set.Letters + "-", StringComparison.Ordinal) ? set.Source : null;

    private static string Counts(int rules, RuleSet set)
    {
        int clauses = set.Rules.SelectMany(rule => rule.Clauses).Distinct(StringComparer.Ordinal).Count();
        return InBoth.Of($"{Literals.Number(rules)} 条规则，出自 {Literals.Number(clauses)} 个条款", $"{Count(rules, "rule")} from {Count(clauses, "clause")}");
    }

    private static string? Scope(IReadOnlyList<RuleDocumentation> rules) =>
        rules.Select(rule => rule.Scope).FirstOrDefault(scope => scope is not null) is { } scope
            ? InBoth.Of($"适用范围：{scope.Zh}", $"Scope: {scope.English}")
            : null;

    private static string Count(int number, string noun) => $"{Literals.Number(number)} {noun}{(number == 1 ? string.Empty : "s")}";
}
