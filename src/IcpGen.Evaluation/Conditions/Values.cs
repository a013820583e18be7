using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Reads value expressions.</summary>
internal static class Values
{
    public static Reading Read(Expression expression, Scope scope)
    {
        Recorder? recorder = expression is LiteralExpression ? null : scope.Setting.Recorder;
        recorder?.Open(expression);
        Reading reading = Find(expression, scope);
        recorder?.Close(expression, reading, scope.Setting);
        return reading;
    }

    private static Reading Find(Expression expression, Scope scope) => expression switch
    {
        LiteralExpression literal => Reading.Known(literal.Value),
        PathExpression path => Paths.Read(Paths.Locate(path.Path, scope), path.Type),
        DerivedExpression derived => Derive(derived, scope),
        ConversionExpression conversion => Read(conversion.Operand, scope),
        CountExpression count => Counting.Read(count, scope),
        FactExpression fact => AskedFacts.Read(fact, scope),
        TodayExpression => Reading.Known(new DateConstant(scope.Setting.Today)),
        DateOffsetExpression offset => Reckon(
            offset.Date, scope, date => new DateConstant(Dates.Move(date, offset.Amount, offset.Unit))),
        AgeExpression age => Reckon(age.Date, scope, date => new NumberConstant(Dates.Age(date, scope.Setting.Today))),
        _ => Reading.Of(Conditions.Ask(expression, scope)),
    };

    private static Reading Reckon(Expression expression, Scope scope, Func<DateTime, Constant> reckon)
    {
        Reading reading = Read(expression, scope);
        return reading.Constant is DateConstant date
            ? Reading.Known(reckon(date.Value.Date))
            : Reading.Unknown(reading.Needs);
    }

    /// <summary>A derived member; of a malformed text it is unreadable, which the field that holds the text is to blame for.</summary>
    private static Reading Derive(DerivedExpression derived, Scope scope)
    {
        Reading target = Read(derived.Target, scope);
        Reading? argument = derived.Argument is null ? null : Read(derived.Argument, scope);
        if (target.Constant is not TextConstant text || argument is { Value: null })
        {
            return Reading.Unknown(Needs.Union(target.Needs, argument?.Needs ?? default));
        }

        Constant? value = DerivedMembers.Of(
            derived.Target.Type, text.Value, derived.Member, (argument?.Constant as TextConstant)?.Value);
        return value is not null ? Reading.Known(value, target.Path)
            : target.Path is null ? Reading.Unknown(default(EquatableArray<Need>))
            : Reading.Unknown(Needs.Unreadable(target.Path));
    }
}
