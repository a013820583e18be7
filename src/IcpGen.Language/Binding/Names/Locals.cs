using System.Collections.Generic;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Names for elements and arguments, innermost first.</summary>
/// <param name="Name">As written.</param>
/// <param name="Meaning">What it stands for, or null where that has a mistake, of which a diagnostic says.</param>
/// <param name="Outer">The names around it, or null.</param>
internal sealed record Locals(string Name, Bound? Meaning, Locals? Outer)
{
    internal static Locals Of(string name, Variable variable, SourceSpan span, Locals? outer) =>
        new(name, new PathExpression(new FieldPath(variable, default), variable.Type, span), outer);

    internal Bound? Find(string name) => Name == name ? Meaning : Outer?.Find(name);

    internal bool IsFaulty(string name) => Name == name ? Meaning is null : Outer?.IsFaulty(name) == true;

    internal IEnumerable<Candidate> Candidates()
    {
        for (Locals? local = this; local is not null; local = local.Outer)
        {
            yield return new Candidate(local.Name, null);
        }
    }
}
