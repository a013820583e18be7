using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Asks conditions.</summary>
internal static class Conditions
{
    public static Answer Ask(Expression condition, Scope scope)
    {
        Recorder? recorder = scope.Setting.Recorder;
        recorder?.Open(condition);
        Answer answer = Decide(condition, scope);
        recorder?.Close(answer);
        return answer;
    }

    private static Answer Decide(Expression condition, Scope scope) => condition switch
    {
        NotExpression not => Ask(not.Operand, scope).Not(),
        LogicExpression { IsAnd: true } and => Answer.All(and.Operands.Select(operand => Ask(operand, scope))),
        LogicExpression or => Answer.Any(or.Operands.Select(operand => Ask(operand, scope))),
        CompareExpression compare => Comparing.Ask(compare, scope),
        OneOfExpression oneOf => Comparing.Ask(oneOf, scope),
        QuantifierExpression quantifier => Quantifying.Ask(quantifier, scope),
        InListExpression inList => Quantifying.Ask(inList, scope),
        IncludesAllExpression includesAll => Quantifying.Ask(includesAll, scope),
        SameListExpression same => Quantifying.Ask(same, scope),
        TextTestExpression test => Test(test, scope),
        PartTestExpression test => Test(test, scope),
        PresenceExpression presence => IsPresent(presence, scope),
        ProvidedExpression provided => Demands.Ask(provided.Demand, scope),
        LiteralExpression or PathExpression or DerivedExpression or ConversionExpression or FactExpression => Flag(condition, scope),
        _ => default,
    };

    private static Answer Flag(Expression expression, Scope scope)
    {
        Reading reading = Values.Read(expression, scope);
        return reading.Constant is FlagConstant flag ? Answer.Of(flag.Value) : Answer.Unknown(reading.Needs);
    }

    private static Answer Test(TextTestExpression test, Scope scope)
    {
        Reading target = Values.Read(test.Target, scope);
        return target.Constant is TextConstant text
            ? Answer.Of(Texts.Passes(text.Value, test.Test, test.Pattern))
            : Answer.Unknown(target.Needs);
    }

    private static Answer Test(PartTestExpression test, Scope scope)
    {
        Reading target = Values.Read(test.Target, scope);
        Reading part = Values.Read(test.Part, scope);
        return (target.Constant, part.Constant) is (TextConstant text, TextConstant within)
            ? Answer.Of(Texts.Passes(text.Value, test.Test, within.Value))
            : Answer.Unknown(Needs.Union(target.Needs, part.Needs));
    }

    private static Answer IsPresent(PresenceExpression presence, Scope scope)
    {
        Located place = Paths.Locate(presence.Field.Path, scope);
        scope.Setting.Recorder?.Look(presence.Field, place, scope.Setting);
        Answer present = Paths.IsPresent(place, presence.Field.Type);
        return presence.Present ? present : present.Not();
    }
}
