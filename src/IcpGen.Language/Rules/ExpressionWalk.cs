using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Walks bound expressions.</summary>
public static class ExpressionWalk
{
    /// <summary>An expression and all below it, outermost first.</summary>
    public static IEnumerable<Expression> DescendantsAndSelf(this Expression expression) =>
        expression.Children().SelectMany(DescendantsAndSelf).Prepend(expression);

    /// <summary>The expressions directly below one. What a sequence walks is not below; see <see cref="Sequences"/>.</summary>
    public static IEnumerable<Expression> Children(this Expression expression) =>
        expression switch
        {
            DerivedExpression derived => derived.Argument is null ? [derived.Target] : [derived.Target, derived.Argument],
            ConversionExpression conversion => [conversion.Operand],
            CompareExpression compare => [compare.Left, compare.Right],
            OneOfExpression oneOf => oneOf.Choices.Prepend<Expression>(oneOf.Value),
            InListExpression inList => [inList.Value],
            TextTestExpression test => [test.Target],
            PartTestExpression test => [test.Target, test.Part],
            PresenceExpression presence => [presence.Field],
            NotExpression not => [not.Operand],
            LogicExpression logic => logic.Operands,
            QuantifierExpression quantifier => [quantifier.Body],
            FactExpression fact => fact.Arguments,
            DateOffsetExpression offset => [offset.Date],
            AgeExpression age => [age.Date],
            ProvidedExpression provided => provided.Demand.Alternatives.Select(one => one.About).OfType<Expression>(),
            _ => [],
        };

    /// <summary>The sequences that an expression itself walks.</summary>
    public static IEnumerable<Sequence> Sequences(this Expression expression) =>
        expression switch
        {
            SameListExpression same => [same.Left, same.Right],
            InListExpression inList => [inList.List],
            IncludesAllExpression includes => [includes.List, includes.Values],
            QuantifierExpression quantifier => [quantifier.Sequence],
            CountExpression count => [count.Sequence],
            _ => [],
        };

    /// <summary>Whether a rule only advises or tells, so that it blocks nothing.</summary>
    public static bool OnlyAdvises(this Rule rule) =>
        rule.Statements.All(statement => statement is RequireStatement { Advisory: true } or NoticeStatement);

    /// <summary>The expressions that a rule is made of: its guards, its demands, and what its documents are about.</summary>
    public static IEnumerable<Expression> Expressions(this Rule rule) =>
        rule.Guards.Select(guard => guard.Condition)
            .Concat(rule.Statements.OfType<RequireStatement>().Select(require => require.Condition))
            .Concat(rule.Statements.OfType<SubmitStatement>()
                .SelectMany(submit => submit.Demand.Alternatives)
                .Select(one => one.About)
                .OfType<Expression>());
}
