using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>The names that variables of one rule bear; each only once.</summary>
internal sealed class VariableNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    internal string Take(string name)
    {
        string candidate = name;
        for (int number = 2; !_taken.Add(candidate); number++)
        {
            candidate = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }

    /// <summary>Takes the names of the quantifiers in an expression that was bound elsewhere.</summary>
    internal void TakeAllOf(Expression expression)
    {
        foreach (QuantifierExpression quantifier in expression.DescendantsAndSelf().OfType<QuantifierExpression>())
        {
            _taken.Add(quantifier.Variable.Name);
        }
    }
}
