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
        Clause[] own = [.. rule.Guards.Where(guard => guard.Origin == GuardOrigin.When)];
        return Applies(rule, own.Length > 0)
            .Concat(own.SelectMany(guard => ConditionPoints.Of(guard.Condition)))
            .Concat(rule.Statements.SelectMany(statement => statement.Accept(StatementPoints.Reader)));
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
}
