using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Reads the values that an example can hold off bound expressions.</summary>
/// <param name="today">The example's as-of day.</param>
/// <param name="unit">The unit's names.</param>
/// <param name="parameters">Parameters without arguments, for which any value of their type does.</param>
internal sealed class ConstantReader(DateTime today, UnitSymbols unit, IReadOnlyList<Variable> parameters)
{
    /// <summary>The value, or null where it is none.</summary>
    [PartialReader("It is no value that an example can hold.")]
    internal Constant? Read(Expression expression) => expression switch
    {
        LiteralExpression literal => literal.Value,
        TodayExpression => new DateConstant(today),
        DateOffsetExpression offset => Read(offset.Date) is DateConstant date ? Move(date, offset) : null,
        ConversionExpression conversion => Read(conversion.Operand),
        PathExpression { Path: { Start: { } start, Fields.Count: 0 } } when parameters.Contains(start) => Any(start.Type),
        _ => null,
    };

    private static DateConstant? Move(DateConstant date, DateOffsetExpression offset)
    {
        if (date.Value == DateConstant.LongTerm)
        {
            return date;
        }

        try
        {
            return new DateConstant(offset.Unit switch
            {
                DateUnit.Days => date.Value.AddDays(offset.Amount),
                DateUnit.Months => date.Value.AddMonths(offset.Amount),
                _ => date.Value.AddYears(offset.Amount),
            });
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private Constant? Any(RuleType type) => type switch
    {
        EnumType enumeration => unit.EnumOf(enumeration).Members.Select(member => new MemberConstant(enumeration, member.Name)).FirstOrDefault(),
        SimpleType { Kind: SimpleKind.Number } => new NumberConstant(0),
        SimpleType { Kind: SimpleKind.Flag } => new FlagConstant(false),
        SimpleType { Kind: SimpleKind.Date } => new DateConstant(today),
        SimpleType => new TextConstant("?"),
        _ => null,
    };
}
