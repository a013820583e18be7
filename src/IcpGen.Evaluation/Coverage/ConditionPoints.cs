using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What examples should show of a condition: of one put together of others, what they should show of those.</summary>
internal sealed class ConditionPoints : IConditionReader<IEnumerable<CoveragePoint>>
{
    private static readonly ConditionPoints Reader = new();

    public static IEnumerable<CoveragePoint> Of(Expression condition) => condition.Match(asked => asked.Accept(Reader), Asked);

    public IEnumerable<CoveragePoint> Compare(CompareExpression compare) => Asked(
        compare, Boundaries.WaysOf(compare).Select(way => new CoveragePoint(way, compare.Span)));

    public IEnumerable<CoveragePoint> SameList(SameListExpression same) => Asked(same);

    public IEnumerable<CoveragePoint> OneOf(OneOfExpression oneOf) => Asked(
        oneOf, oneOf.Choices.Count > 1 ? oneOf.Choices.Select(choice => new CoveragePoint(CoverageWay.Item, choice.Span)) : []);

    public IEnumerable<CoveragePoint> InList(InListExpression inList) => Asked(inList);

    public IEnumerable<CoveragePoint> IncludesAll(IncludesAllExpression includes) => Asked(includes);

    public IEnumerable<CoveragePoint> TextTest(TextTestExpression test) => Asked(test);

    public IEnumerable<CoveragePoint> PartTest(PartTestExpression test) => Asked(test);

    public IEnumerable<CoveragePoint> Presence(PresenceExpression presence) => Asked(presence);

    public IEnumerable<CoveragePoint> Not(NotExpression not) => Of(not.Operand);

    public IEnumerable<CoveragePoint> Logic(LogicExpression logic) => logic.Operands.SelectMany(Of);

    public IEnumerable<CoveragePoint> Quantifier(QuantifierExpression quantifier) => Of(quantifier.Body);

    public IEnumerable<CoveragePoint> Provided(ProvidedExpression provided) => StatementPoints.Of(provided.Demand, provided.Span);

    private static IEnumerable<CoveragePoint> Asked(Expression condition) => Asked(condition, []);

    // A condition on a definition's parameter may read nothing once the argument stands in it; it is always the same then.
    private static IEnumerable<CoveragePoint> Asked(Expression condition, IEnumerable<CoveragePoint> more) =>
        condition.DescendantsAndSelf().Any(Reads) ? StatementPoints.BothWays(condition.Span).Concat(more) : [];

    [PartialReader("what is written, and what is reckoned from other values")]
    private static bool Reads(Expression part) => part is PathExpression or FactExpression or TodayExpression || part.Sequences().Any();
}
