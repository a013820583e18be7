using IcpGen.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Testing;

/// <summary>Something that no example shows.</summary>
/// <param name="Rule">The first rule that it is part of.</param>
/// <param name="Point">What is to be shown.</param>
internal sealed record MissingExample(Rule Rule, CoveragePoint Point)
{
    /// <summary>What no example shows, each once, in order.</summary>
    public static IEnumerable<MissingExample> In(IEnumerable<RuleCoverage> rules) =>
        rules.SelectMany(rule => rule.Uncovered, (rule, point) => new MissingExample(rule.Rule, point)).DistinctBy(missing => missing.Point);

    /// <summary>The example that is missing.</summary>
    /// <param name="excerpts">What stands in the rules.</param>
    public Localized Message(Excerpts excerpts) => TestWords.Missing(
        Point.Way,
        Point.Way == CoverageWay.Document ? excerpts.Document(Document()) : new(excerpts.Of(Point.Span)));

    private string Document() => Demands().FirstOrDefault(demand => demand.Span == Point.Span).Demand?.Alternatives[Point.Alternative].Document ?? string.Empty;

    private IEnumerable<(SourceSpan Span, DocumentDemand Demand)> Demands() =>
        Rule.Statements.OfType<SubmitStatement>().Select(submit => (submit.Span, submit.Demand))
            .Concat(Rule.Expressions().SelectMany(expression => expression.DescendantsAndSelf()).OfType<ProvidedExpression>()
                .Select(provided => (provided.Span, provided.Demand)));
}
