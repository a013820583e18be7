using IcpGen.Language;
using IcpGen.Language.Rules;
using IcpGen.Language.Tests.Binding;

namespace IcpGen.Evaluation.Tests.Support;

/// <summary>Writes out what the examples of rules show, a line for each point: <c>+</c> where it is shown, <c>-</c> where it is not.</summary>
internal static class CoverageText
{
    /// <summary>The points of a rule given by its statements and examples.</summary>
    public static string OfRule(string statements) => Of("", $"rule SH-P1 \"题\" {{\n{statements}\n}}");

    /// <summary>The points of each rule of a province.</summary>
    public static string Of(string declarations, string members)
    {
        string[] files = [SampleUnit.Vocabulary, declarations, SampleUnit.InProvince(members)];
        CompilationResult result = SampleUnit.Compile(files[1], files[2]);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Language.Diagnostics.RuleSeverity.Error);
        IReadOnlyList<Rule> rules = Assert.Single(result.Unit.Provinces).Rules;
        return string.Join('\n', CoverageReport.Of(result.Unit, rules).Rules.Select(rule => Written(rule, files)));
    }

    private static string Written(RuleCoverage rule, string[] files) => string.Join('\n', rule.Covered.Concat(rule.Uncovered)
        .OrderBy(point => point.Kind).ThenBy(point => point.Span.Path, StringComparer.Ordinal).ThenBy(point => point.Span.Start).ThenBy(point => point.Way)
        .Select(point => $"{(rule.Covered.Contains(point) ? "+" : "-")} {point.Way} {Text(point, files)}"));

    private static string Text(CoveragePoint point, string[] files) =>
        $"{files[point.Span.Path[0] - '0'].AsSpan(point.Span.Start, point.Span.Length)}{(point.Way == CoverageWay.Document ? $" #{point.Alternative}" : "")}";
}
