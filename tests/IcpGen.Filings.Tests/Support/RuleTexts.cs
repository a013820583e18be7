using System.Text.RegularExpressions;
using IcpGen.Language.Rules;

namespace IcpGen.Filings.Tests.Support;

/// <summary>The words that rules look for, so that random filings hold them.</summary>
internal static partial class RuleTexts
{
    internal static IEnumerable<string> In(RuleUnit unit) =>
        unit.Provinces
            .SelectMany(province => province.Rules)
            .SelectMany(rule => rule.Guards.Select(guard => guard.Condition.ToString())
                .Concat(rule.Statements.Select(statement => statement.ToString())))
            .SelectMany(text => Written().Matches(text).Select(match => match.Groups["text"].Value))
            .Select(text => text.Replace("{}", "某", StringComparison.Ordinal))
            .Where(text => text.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal);

    // Records print their parts, so the texts of a bound condition can be read off it.
    [GeneratedRegex("(?:Pattern|Stating|Handwriting|Value) = (?<text>[^,}]*[\\u4e00-\\u9fff][^,}]*)")]
    private static partial Regex Written();
}
