using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Finds every path that a condition names.</summary>
internal static class MentionedPaths
{
    internal static IEnumerable<FieldPath> Of(Expression condition) => condition.DescendantsAndSelf().SelectMany(Own);

    private static IEnumerable<FieldPath> Own(Expression expression)
    {
        IEnumerable<FieldPath> walked = expression.Sequences().SelectMany(sequence => sequence.Sources).Select(source => source.Path);
        return expression is PathExpression path ? walked.Append(path.Path) : walked;
    }
}
