using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using IcpGen.Documentation.Wordings;
using IcpGen.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Testing;

/// <summary>Writes results as JSON.</summary>
internal static class JsonTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Write(TestResults results, Excerpts excerpts, TextWriter output, string language, int? minimum) =>
        output.WriteLine(JsonSerializer.Serialize(
            new
            {
                Rules = results.Rules.Count(),
                Examples = results.Sets.Sum(set => set.Examples),
                Passed = results.Sets.Sum(set => set.Examples) - results.Failures.Count,
                Coverage = Coverage([.. results.Rules]),
                Minimum = minimum,
                RuleSets = results.Sets.Select(set => Set(set, language)),
                Failures = results.Failures.Select(failure => Failure(failure, excerpts, language)),
                Uncovered = MissingExample.In(results.Rules).Select(missing => Missing(missing, excerpts, language)),
            },
            Options));

    private static object Set(SetResults set, string language) => new
    {
        set.Set.Name,
        Label = set.Set.Label.In(language),
        set.Examples,
        Passed = set.Examples - set.Failed,
        Coverage = Coverage(set.Rules),
        Rules = set.Rules.Select(rule => new
        {
            rule.Rule.Id,
            Title = rule.Rule.Title.In(language),
            Examples = rule.Rule.Examples.Count,
            Coverage = Coverage([rule]),
        }),
    };

    private static Dictionary<string, object> Coverage(IReadOnlyList<RuleCoverage> rules)
    {
        Dictionary<string, object> counts = Enum.GetValues<CoverageKind>().ToDictionary(MemberNames.Of, kind => Count(CoverageCount.Of(rules, kind)));
        counts["total"] = Count(CoverageCount.Of(rules));
        return counts;
    }

    private static object Count(CoverageCount count) => new { count.Covered, count.All, count.Percent };

    private static object Failure(ExampleFailure failure, Excerpts excerpts, string language) => new
    {
        Rule = failure.Rule.Id,
        Place = Place(failure.Example.Span),
        failure.Example.Title,
        Expected = MemberNames.Of(failure.Example.Outcome),
        ExpectedAt = failure.Example.At,
        Actual = MemberNames.Of(failure.Result.Actual),
        At = failure.Places,
        Decided = Decision.In(failure.Trace.Steps).Select(decision => Decided(decision, excerpts, language)),
    };

    private static object Decided(Decision decision, Excerpts excerpts, string language) => new
    {
        Condition = (decision.Step as ConditionTrace)?.Condition is { } condition ? excerpts.Of(condition.Span) : null,
        (decision.Step as DocumentTrace)?.Document.Document,
        Path = (decision.Step as ElementTrace)?.Path.ToString(),
        Answer = decision.Step.Answer.IsTrue ? true : decision.Step.Answer.IsFalse ? false : (bool?)null,
        Values = decision.Values.Select(value => Value(value, excerpts, language)).Distinct(),
    };

    private static FoundValue Value(TraceNode value, Excerpts excerpts, string language) => value switch
    {
        ValueTrace read => new(excerpts.Of(read.Expression.Span), read.Path?.ToString(), read.Found.In(language)),
        ColumnTrace column => new(null, column.Path.ToString(), column.Found.In(language)),
        ElementTrace element => new(null, element.Path.ToString(), element.Found?.In(language)),
        _ => new(null, null, null),
    };

    private static object Missing(MissingExample missing, Excerpts excerpts, string language) => new
    {
        Rule = missing.Rule.Id,
        Place = Place(missing.Point.Span),
        Kind = MemberNames.Of(missing.Point.Kind),
        Shows = MemberNames.Of(missing.Point.Way),
        Text = excerpts.Of(missing.Point.Span),
        Message = missing.Message(excerpts).In(language),
    };

    private static object Place(SourceSpan span) => new { span.Path, Line = span.Line + 1, Column = span.Column + 1 };

    /// <summary>A value that was found.</summary>
    /// <param name="Text">What was read, as it is written; null for an element or a material's field.</param>
    /// <param name="Path">The field, or null where it comes from none.</param>
    /// <param name="Found">The value, or why there is none.</param>
    private sealed record FoundValue(string? Text, string? Path, string? Found);
}
