using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Reads value expressions.</summary>
/// <param name="scope">What they can name.</param>
internal sealed class ValueReader(Scope scope) : IValueReader<Reading>
{
    /// <summary>Reads a value; a condition that stands for one is asked, and its answer is a flag.</summary>
    public static Reading Read(Expression expression, Scope scope)
    {
        // What is written is not found.
        Recorder? recorder = expression is LiteralExpression ? null : scope.Setting.Recorder;
        recorder?.Open(expression);
        Reading reading = expression.Match(
            condition => Reading.Of(ConditionReader.Ask(condition, scope)), value => value.Accept(new ValueReader(scope)));
        recorder?.Close(expression, reading);
        return reading;
    }

    public Reading Literal(LiteralExpression literal) => Reading.Known(literal.Value);

    public Reading Path(PathExpression path) => Paths.Read(scope.Locate(path.Path), path.Type);

    /// <summary>A derived member; of a malformed text it is unreadable, which the field that holds the text is to blame for.</summary>
    public Reading Derived(DerivedExpression derived)
    {
        Reading target = Read(derived.Target, scope);
        if (target.IsBlank && DerivedMembers.OfBlank(derived.Member) is { } nothing)
        {
            return Reading.Known(nothing, target.Path);
        }

        Reading? argument = derived.Argument is null ? null : Read(derived.Argument, scope);
        if (target.Constant is not TextConstant text || argument is { Value: null })
        {
            return Reading.Unknown(Needs.Union(target.Needs, argument?.Needs ?? default));
        }

        Constant? value = DerivedMembers.Of(
            derived.Target.Type, text.Value, derived.Member, (argument?.Constant as TextConstant)?.Value, scope.Setting.Today);
        return value is not null ? Reading.Known(value, target.Path)
            : target.Path is null ? Reading.Unknown(default(EquatableArray<Need>))
            : Reading.Unknown(Needs.Unreadable(target.Path));
    }

    public Reading Conversion(ConversionExpression conversion) => Read(conversion.Operand, scope);

    public Reading Wording(WordingExpression wording)
    {
        (Expression Part, Reading Reading)[] parts = [.. wording.Parts.Select(part => (part, Read(part, scope)))];
        return parts.All(part => part.Reading.Constant is TextConstant)
            ? Reading.Known(new TextConstant(string.Concat(parts.Select(part => Shown(part.Part, (TextConstant)part.Reading.Constant!)))))
            : Reading.Unknown(Needs.Union(parts.SelectMany(part => part.Reading.Needs)));
    }

    // What is written keeps its spacing; what is read is compared without that around it.
    private static string Shown(Expression part, TextConstant text) => part is LiteralExpression ? text.Value : Texts.Shown(text.Value);

    public Reading Count(CountExpression count) => Counting.Read(count, scope);

    public Reading Fact(FactExpression fact) => AskedFacts.Read(fact, scope);

    public Reading Today(TodayExpression today) => Reading.Known(new DateConstant(scope.Setting.Today));

    public Reading DateOffset(DateOffsetExpression offset) =>
        Reckon(offset.Date, date => new DateConstant(Dates.Move(date, offset.Amount, offset.Unit)));

    public Reading Age(AgeExpression age) => Reckon(age.Date, date => new NumberConstant(Dates.Age(date, scope.Setting.Today)));

    private Reading Reckon(Expression expression, Func<DateTime, Constant> reckon)
    {
        Reading reading = Read(expression, scope);
        return reading.Constant is DateConstant date ? Reading.Known(reckon(date.Value.Date)) : Reading.Unknown(reading.Needs);
    }
}
