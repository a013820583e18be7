using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Asks conditions.</summary>
/// <param name="scope">What they can name.</param>
internal sealed class ConditionReader(Scope scope) : IConditionReader<Answer>
{
    /// <summary>Asks a condition; a value that stands for one is read as a flag.</summary>
    public static Answer Ask(Expression condition, Scope scope)
    {
        Recorder? recorder = scope.Setting.Recorder;
        recorder?.Open(condition);
        Answer answer = condition.Match(asked => asked.Accept(new ConditionReader(scope)), value => Flag(ValueReader.Read(value, scope)));
        recorder?.Close(answer);
        return answer;
    }

    public Answer Compare(CompareExpression compare) => Comparing.Ask(compare, scope);

    public Answer SameList(SameListExpression same) => Quantifying.Ask(same, scope);

    public Answer OneOf(OneOfExpression oneOf) => Comparing.Ask(oneOf, scope);

    public Answer InList(InListExpression inList) => Quantifying.Ask(inList, scope);

    public Answer IncludesAll(IncludesAllExpression includes) => Quantifying.Ask(includes, scope);

    public Answer TextTest(TextTestExpression test)
    {
        Reading target = ValueReader.Read(test.Target, scope);
        return target.Constant is TextConstant text
            ? Answer.Of(Texts.Passes(text.Value, test.Test, test.Pattern))
            : Answer.Unknown(target.Needs);
    }

    public Answer PartTest(PartTestExpression test)
    {
        Reading target = ValueReader.Read(test.Target, scope);
        Reading part = ValueReader.Read(test.Part, scope);
        return (target.Constant, part.Constant) is (TextConstant text, TextConstant within)
            ? Answer.Of(Texts.Passes(text.Value, test.Test, within.Value))
            : Answer.Unknown(Needs.Union(target.Needs, part.Needs));
    }

    public Answer Presence(PresenceExpression presence)
    {
        Located place = scope.Locate(presence.Field.Path);
        scope.Setting.Recorder?.Look(presence.Field, place);
        Answer present = Paths.IsPresent(place, presence.Field.Type);
        return presence.Present ? present : present.Not();
    }

    public Answer Not(NotExpression not) => Ask(not.Operand, scope).Not();

    public Answer Logic(LogicExpression logic)
    {
        IEnumerable<Answer> operands = logic.Operands.Select(operand => Ask(operand, scope));
        return logic.IsAnd ? Answer.All(operands) : Answer.Any(operands);
    }

    public Answer Quantifier(QuantifierExpression quantifier) => Quantifying.Ask(quantifier, scope);

    public Answer Provided(ProvidedExpression provided) => Demands.Ask(provided.Demand, scope);

    private static Answer Flag(Reading value) => value.Constant is FlagConstant flag ? Answer.Of(flag.Value) : Answer.Unknown(value.Needs);
}
