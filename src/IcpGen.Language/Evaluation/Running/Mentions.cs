using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Evaluation;

/// <summary>Which variables an expression reads.</summary>
internal static class Mentions
{
    /// <summary>Whether an expression reads a variable. Names are unique within a rule, so none is hidden by another.</summary>
    public static bool Of(Expression expression, string variable) => expression switch
    {
        PathExpression path => Of(path.Path, variable),
        DerivedExpression derived => Of(derived.Target, variable) || (derived.Argument is not null && Of(derived.Argument, variable)),
        ConversionExpression conversion => Of(conversion.Operand, variable),
        CompareExpression compare => Of(compare.Left, variable) || Of(compare.Right, variable),
        SameListExpression same => Of(same.Left, variable) || Of(same.Right, variable),
        OneOfExpression oneOf => Of(oneOf.Value, variable),
        InListExpression inList => Of(inList.Value, variable) || Of(inList.List, variable),
        IncludesAllExpression includesAll => Of(includesAll.List, variable) || Of(includesAll.Values, variable),
        TextTestExpression test => Of(test.Target, variable),
        PresenceExpression presence => Of(presence.Field, variable),
        NotExpression not => Of(not.Operand, variable),
        LogicExpression logic => Any(logic.Operands, variable),
        QuantifierExpression quantifier => Of(quantifier.Sequence, variable) || Of(quantifier.Body, variable),
        CountExpression count => Of(count.Sequence, variable),
        FactExpression fact => Any(fact.Arguments, variable),
        DateOffsetExpression offset => Of(offset.Date, variable),
        AgeExpression age => Of(age.Date, variable),
        ProvidedExpression provided => provided.Demand.Alternatives.Any(
            document => document.About is not null && Of(document.About, variable)),
        _ => false,
    };

    private static bool Of(Sequence sequence, string variable) => sequence.Sources.Any(source => Of(source.Path, variable));

    private static bool Of(FieldPath path, string variable) => path.Start?.Name == variable;

    private static bool Any(IEnumerable<Expression> expressions, string variable) =>
        expressions.Any(expression => Of(expression, variable));
}
