using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What examples should show of a rule.</summary>
internal static class RulePoints
{
    /// <summary>
    /// The points of a rule. The unit's scope is everybody's and nobody's; what stands in a <c>for</c> counts as a whole. Of a rule that
    /// tells something to everybody there is nothing to show.
    /// </summary>
    public static IEnumerable<CoveragePoint> Of(Rule rule)
    {
        Clause[] own = rule.Guards.Where(guard => guard.Origin == GuardOrigin.When).ToArray();
        return Applies(rule, own.Length > 0)
            .Concat(own.SelectMany(guard => Of(guard.Condition)))
            .Concat(rule.Statements.SelectMany(Of));
    }

    private static IEnumerable<CoveragePoint> Applies(Rule rule, bool hasOwn)
    {
        bool hasOuter = rule.Guards.Any(guard => guard.Origin == GuardOrigin.For);
        if (hasOwn || hasOuter || rule.Statements.Any(statement => statement is not NoticeStatement))
        {
            yield return new(CoverageWay.Applies, rule.Span);
        }

        if (hasOuter)
        {
            yield return new(CoverageWay.Outside, rule.Span);
        }

        if (hasOwn)
        {
            yield return new(CoverageWay.Excluded, rule.Span);
        }
    }

    private static IEnumerable<CoveragePoint> Of(Statement statement) => statement switch
    {
        RequireStatement require => Of(require.Condition),
        SubmitStatement submit => BothWays(statement.Span).Concat(Of(submit.Demand, statement.Span)),
        StepStatement => BothWays(statement.Span),
        _ => [],
    };

    private static IEnumerable<CoveragePoint> Of(Expression condition) => condition switch
    {
        NotExpression not => Of(not.Operand),
        LogicExpression logic => logic.Operands.SelectMany(Of),
        QuantifierExpression quantifier => Of(quantifier.Body),
        ProvidedExpression provided => BothWays(condition.Span).Concat(Of(provided.Demand, condition.Span)),
        _ when !ReadsAnything(condition) => [],
        OneOfExpression { Choices.Count: > 1 } oneOf => BothWays(condition.Span)
            .Concat(oneOf.Choices.Select(choice => new CoveragePoint(CoverageWay.Item, choice.Span))),
        CompareExpression compare => BothWays(condition.Span)
            .Concat(Boundaries.WaysOf(compare).Select(way => new CoveragePoint(way, condition.Span))),
        _ => BothWays(condition.Span),
    };

    private static IEnumerable<CoveragePoint> Of(DocumentDemand demand, SourceSpan span) => demand.Alternatives.Count == 1
        ? []
        : demand.Alternatives.Select((_, index) => new CoveragePoint(CoverageWay.Document, span, index));

    private static CoveragePoint[] BothWays(SourceSpan span) => [new(CoverageWay.True, span), new(CoverageWay.False, span)];

    /// <summary>A condition on a definition's parameter may read nothing once the argument stands in it; it is always the same then.</summary>
    private static bool ReadsAnything(Expression condition) => condition.DescendantsAndSelf().Any(
        part => part is PathExpression or FactExpression or TodayExpression || part.Sequences().Any());
}
