using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Support;

/// <summary>The words that rules look for, so that random filings hold them.</summary>
internal static class RuleTexts
{
    internal static IEnumerable<string> In(RuleUnit unit) =>
        unit.Provinces
            .SelectMany(province => province.Rules)
            .SelectMany(In)
            .Select(text => text.Replace("{}", "某", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> In(Rule rule) =>
        rule.Expressions().SelectMany(expression => expression.DescendantsAndSelf()).SelectMany(In);

    private static IEnumerable<string> In(Expression expression) =>
        expression switch
        {
            TextTestExpression test => [test.Pattern],
            LiteralExpression { Value: TextConstant text } => [text.Value],
            _ => [],
        };
}
