using System.Collections.Generic;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>What stands around a rule.</summary>
/// <param name="Scope">The unit's scope, or null.</param>
/// <param name="Guards">The conditions of the <c>for</c> blocks, outermost first.</param>
/// <param name="IsFaulty">Whether one of them has a mistake.</param>
internal sealed record Surroundings(UnitScope? Scope, IReadOnlyList<Clause> Guards, bool IsFaulty);

/// <summary>What rules are about unless a guard names the same field.</summary>
/// <param name="Clause">The condition.</param>
/// <param name="Fields">The fields it tests.</param>
internal sealed record UnitScope(Clause Clause, IReadOnlyList<FieldPath> Fields)
{
    /// <summary>Whether a condition names one of the fields, so that the scope does not hold for its rule.</summary>
    internal bool IsNamedIn(Expression condition)
    {
        foreach (FieldPath path in condition.Paths())
        {
            foreach (FieldPath field in Fields)
            {
                if (path.Equals(field))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
