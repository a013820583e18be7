using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Evaluation;

/// <summary>Which variables an expression reads.</summary>
internal static class Mentions
{
    /// <summary>Whether an expression reads a variable. Names are unique within a rule, so none is hidden by another.</summary>
    public static bool Of(Expression expression, string variable) => expression.DescendantsAndSelf().Any(
        part => (part is PathExpression path && StartsFrom(path.Path, variable))
            || part.Sequences().SelectMany(sequence => sequence.Sources).Any(source => StartsFrom(source.Path, variable)));

    private static bool StartsFrom(FieldPath path, string variable) => path.Start?.Name == variable;
}
