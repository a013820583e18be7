using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Sweeps.Support;

/// <summary>Writes bound rules as rule files again; texts are left out.</summary>
internal static class SpelledRules
{
    internal static string Of(ProvinceRules province) => $$"""
        province {{province.Name}} "{{province.Label.Zh}}" {{province.Code}} {{province.Letters}} {
          source "{{province.Source}}"
          clauses {{string.Join(", ", province.Clauses.Select(clause => clause[(province.Letters.Length + 1)..]))}}
          {{string.Join("\n  ", province.Rules.Select(Of))}}
        }
        """;

    private static string Of(Rule rule) => $"rule {string.Join(", ", rule.Ids)} \"{rule.Title.Zh}\""
        + string.Concat(rule.Overrides.Select(lifted => $" overrides {lifted.RuleId} because \"{lifted.Because}\""))
        + " {" + Period(rule)
        + string.Concat(rule.Each.Select(each => "\n    " + StatementText.Of(each)))
        + string.Concat(rule.Guards.Select(guard => "\n    when " + ExpressionText.Of(guard.Condition)))
        + string.Concat(rule.Statements.Select(statement => "\n    " + StatementText.Of(statement) + (statement is RequireStatement require ? " at " + require.At : "")))
        + "\n  }";

    private static string Period(Rule rule) => rule.EffectiveFrom is null && rule.EffectiveUntil is null ? ""
        : " effective" + (rule.EffectiveFrom is { } from ? $" from {from:yyyy-MM-dd}" : "") + (rule.EffectiveUntil is { } until ? $" until {until:yyyy-MM-dd}" : "");
}
