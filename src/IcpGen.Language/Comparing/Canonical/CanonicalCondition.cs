using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>Reads conditions in one shape.</summary>
/// <param name="variables">The names of variables in this shape.</param>
/// <param name="holds">Whether the conditions are to hold, or not to.</param>
internal sealed class CanonicalCondition(Variables variables, bool holds) : IConditionReader<Expression>
{
    public Expression Compare(CompareExpression compare) => CanonicalComparison.Of(compare, variables, holds);

    public Expression SameList(SameListExpression same)
    {
        SameListExpression alike = same with { Left = Canonical.Walk(same.Left, variables), Right = Canonical.Walk(same.Right, variables), Span = default };
        bool isSorted = string.CompareOrdinal(Canonical.Key(alike.Left), Canonical.Key(alike.Right)) <= 0;
        return Canonical.Unless(!holds, isSorted ? alike : alike with { Left = alike.Right, Right = alike.Left });
    }

    public Expression OneOf(OneOfExpression oneOf) => CanonicalComparison.OneOf(Canonical.Value(oneOf.Value, variables), oneOf.Choices, holds);

    public Expression InList(InListExpression inList) => Test(inList);

    public Expression IncludesAll(IncludesAllExpression includes) => Test(includes);

    public Expression TextTest(TextTestExpression test) => Test(test);

    public Expression PartTest(PartTestExpression test) => Test(test);

    public Expression Presence(PresenceExpression presence) =>
        presence with { Field = Canonical.Path(presence.Field, variables), Present = presence.Present == holds, Span = default };

    public Expression Not(NotExpression not) => Canonical.Condition(not.Operand, variables, !holds);

    public Expression Logic(LogicExpression logic) =>
        CanonicalLogic.Of(logic.IsAnd == holds, logic.Operands.Select(operand => Canonical.Condition(operand, variables, holds)));

    public Expression Quantifier(QuantifierExpression quantifier) => quantifier with
    {
        IsEvery = quantifier.IsEvery == holds,
        Variable = variables.Rename(quantifier.Variable),
        Sequence = Canonical.Walk(quantifier.Sequence, variables),
        Body = Canonical.Condition(quantifier.Body, variables.With(quantifier.Variable), holds),
        Span = default,
    };

    public Expression Provided(ProvidedExpression provided) =>
        Canonical.Unless(!holds, provided with { Demand = Canonical.Demand(provided.Demand, variables), Span = default });

    private Expression Test(ConditionExpression test) => Canonical.Unless(!holds, Canonical.Parts(test, variables));
}
