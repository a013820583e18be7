using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>What expressions mention: the one answer for all who ask for paths or variables.</summary>
public static class Mentions
{
    /// <summary>Every path that an expression names or walks, in order of mention.</summary>
    public static IEnumerable<FieldPath> Paths(this Expression expression) => expression.DescendantsAndSelf().SelectMany(Own);

    /// <summary>The variables that an expression takes from around it, each once, in order of mention.</summary>
    public static IEnumerable<string> FreeVariables(this Expression expression)
    {
        HashSet<string> bound = [.. expression.DescendantsAndSelf().OfType<QuantifierExpression>().Select(quantifier => quantifier.Variable.Name)];
        return expression.Paths().Select(path => path.Start?.Name).OfType<string>().Where(name => !bound.Contains(name)).Distinct();
    }

    /// <summary>Whether an expression reads a variable. Names are unique within a rule, so none is hidden by another.</summary>
    public static bool Mention(this Expression expression, string variable) => expression.Paths().Any(path => path.Start?.Name == variable);

    private static IEnumerable<FieldPath> Own(Expression expression)
    {
        IEnumerable<FieldPath> walked = expression.Sequences().SelectMany(sequence => sequence.Sources).Select(source => source.Path);
        return expression is PathExpression path ? walked.Append(path.Path) : walked;
    }
}
