using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>The variables that an expression takes from around it.</summary>
internal static class FreeVariables
{
    internal static IReadOnlyList<string> Of(Expression expression) => [.. In(expression).Distinct()];

    internal static IReadOnlyList<string> Of(DocumentRequirement requirement) =>
        requirement.About is null ? [] : Of(requirement.About);

    internal static IReadOnlyList<string> Of(Sequence sequence) => [.. In(sequence).Distinct()];

    private static IEnumerable<string> In(Expression expression) =>
        expression switch
        {
            PathExpression path => In(path.Path),
            DerivedExpression derived => In(derived.Target).Concat(derived.Argument is null ? [] : In(derived.Argument)),
            ConversionExpression conversion => In(conversion.Operand),
            CompareExpression compare => In(compare.Left).Concat(In(compare.Right)),
            SameListExpression same => In(same.Left).Concat(In(same.Right)),
            OneOfExpression oneOf => In(oneOf.Value),
            InListExpression inList => In(inList.Value).Concat(In(inList.List)),
            IncludesAllExpression includes => In(includes.List).Concat(In(includes.Values)),
            TextTestExpression test => In(test.Target),
            PresenceExpression presence => In(presence.Field),
            NotExpression not => In(not.Operand),
            LogicExpression logic => logic.Operands.SelectMany(In),
            QuantifierExpression quantifier => In(quantifier.Sequence)
                .Concat(In(quantifier.Body).Where(name => name != quantifier.Variable.Name)),
            CountExpression count => In(count.Sequence),
            FactExpression fact => fact.Arguments.SelectMany(In),
            DateOffsetExpression offset => In(offset.Date),
            AgeExpression age => In(age.Date),
            ProvidedExpression provided => provided.Demand.Alternatives.SelectMany(Of),
            _ => [],
        };

    private static IEnumerable<string> In(Sequence sequence) => sequence.Sources.SelectMany(source => In(source.Path));

    private static IEnumerable<string> In(FieldPath path) => path.Start is { } start ? [start.Name] : [];
}
