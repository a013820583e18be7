using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Conditions over the elements of sequences. A list that cannot be read is one unknown element.</summary>
internal static class Quantifying
{
    public static Answer Ask(QuantifierExpression quantifier, Scope scope)
    {
        IEnumerable<Answer> answers = Each(
            quantifier.Sequence, quantifier.Variable, scope, item => ConditionReader.Ask(quantifier.Body, scope.With(quantifier.Variable, item)));
        return quantifier.IsEvery ? Answer.All(answers) : Answer.Any(answers);
    }

    public static Answer Ask(InListExpression inList, Scope scope)
    {
        Operand value = Operand.Of(inList.Value, scope);
        return Answer.Any(Each(
            inList.List, null, scope, item => Equality.Same(value, Operand.Of(item, inList.List.Element), scope.Setting)));
    }

    public static Answer Ask(IncludesAllExpression includesAll, Scope scope) =>
        IncludesAll(includesAll.List, includesAll.Values, scope);

    public static Answer Ask(SameListExpression same, Scope scope) =>
        IncludesAll(same.Left, same.Right, scope).And(IncludesAll(same.Right, same.Left, scope));

    private static Answer IncludesAll(Sequence list, Sequence values, Scope scope) => Answer.All(Each(
        values, null, scope, value => Answer.Any(Each(
            list, null, scope, item => Equality.Same(Operand.Of(item, list.Element), Operand.Of(value, values.Element), scope.Setting)))));

    private static IEnumerable<Answer> Each(Sequence sequence, Variable? variable, Scope scope, Func<Located, Answer> body) =>
        Elements.Of(sequence, scope).Select(element =>
        {
            Recorder? recorder = scope.Setting.Recorder;
            recorder?.Open(element, variable, sequence.Element);
            Answer answer = element.Lacking is null ? body(element.Item) : Answer.Unknown(element.Lacking);
            recorder?.Close(answer);
            return answer;
        });
}
