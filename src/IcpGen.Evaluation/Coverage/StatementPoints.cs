using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What examples should show of a statement.</summary>
internal sealed class StatementPoints : IStatementReader<IEnumerable<CoveragePoint>>
{
    public static StatementPoints Reader { get; } = new();

    public IEnumerable<CoveragePoint> Require(RequireStatement require) => ConditionPoints.Of(require.Condition);

    public IEnumerable<CoveragePoint> Submit(SubmitStatement submit) => Of(submit.Demand, submit.Span);

    public IEnumerable<CoveragePoint> Step(StepStatement step) => BothWays(step.Span);

    public IEnumerable<CoveragePoint> Notice(NoticeStatement notice) => [];

    /// <summary>That documents have been supplied and that they have not; of alternatives, each alone.</summary>
    public static IEnumerable<CoveragePoint> Of(DocumentDemand demand, SourceSpan span) => demand.Alternatives.Count == 1
        ? BothWays(span)
        : BothWays(span).Concat(demand.Alternatives.Select((_, index) => new CoveragePoint(CoverageWay.Document, span, index)));

    public static IEnumerable<CoveragePoint> BothWays(SourceSpan span) => [new(CoverageWay.True, span), new(CoverageWay.False, span)];
}
