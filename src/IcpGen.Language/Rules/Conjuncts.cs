using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Takes conditions apart.</summary>
internal static class Conjuncts
{
    /// <summary>The conditions that all have to hold for one to hold.</summary>
    internal static IEnumerable<Expression> Of(Expression condition) =>
        condition is LogicExpression { IsAnd: true } and ? and.Operands.SelectMany(Of) : [condition];
}
