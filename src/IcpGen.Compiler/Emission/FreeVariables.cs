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

    private static IEnumerable<string> In(Expression expression)
    {
        IEnumerable<string> below = expression.Children().SelectMany(In);
        if (expression is QuantifierExpression quantifier)
        {
            below = below.Where(name => name != quantifier.Variable.Name);
        }

        IEnumerable<string> walked = expression.Sequences().SelectMany(sequence => sequence.Sources).SelectMany(source => In(source.Path));
        return expression is PathExpression path ? In(path.Path) : walked.Concat(below);
    }

    private static IEnumerable<string> In(FieldPath path) => path.Start is { } start ? [start.Name] : [];
}
