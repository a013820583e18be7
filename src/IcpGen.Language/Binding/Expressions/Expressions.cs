using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Makes conditions of others, in the shape that rules have them.</summary>
internal static class Expressions
{
    internal static Expression Not(Expression operand, SourceSpan span) => new NotExpression(operand, SimpleTypes.Flag, span);

    /// <summary><c>and</c> or <c>or</c>, flattened; a single operand stands for itself.</summary>
    internal static Expression Logic(bool isAnd, IEnumerable<Expression> operands, SourceSpan span)
    {
        EquatableArray<Expression> flat = operands
            .SelectMany(IEnumerable<Expression> (operand) => operand is LogicExpression logic && logic.IsAnd == isAnd ? logic.Operands : [operand])
            .ToEquatableArray();
        return flat.Count == 1 ? flat[0] : new LogicExpression(isAnd, flat, SimpleTypes.Flag, span);
    }

    internal static Expression Compare(CompareOperator comparison, Expression left, Expression right, SourceSpan span) =>
        new CompareExpression(comparison, left, right, SimpleTypes.Flag, span);

    internal static LiteralExpression Literal(Constant value, RuleType type, SourceSpan span) => new(value, type, span);
}
