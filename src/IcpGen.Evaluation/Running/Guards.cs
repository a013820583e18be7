using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A rule's guards by the depth at which they can decide: before any list is looked at, or per element.</summary>
internal sealed class Guards
{
    private readonly Clause[][] _byDepth;

    public Guards(Rule rule) => _byDepth =
    [
        .. Enumerable.Range(0, rule.Each.Count + 1).Select(depth =>
            rule.Guards.Where(guard => Depth(guard.Condition, rule) == depth).ToArray()),
    ];

    /// <summary>The guards that need the innermost element of a depth; at depth 0, those that need none.</summary>
    public Answer Ask(int depth, Scope scope) =>
        Answer.All(_byDepth[depth].Select(guard => Ask(guard, scope)));

    private static Answer Ask(Clause guard, Scope scope)
    {
        scope.Setting.Recorder?.Open(new GuardTrace(guard));
        Answer answer = ConditionReader.Ask(guard.Condition, scope);
        scope.Setting.Recorder?.Close(answer);
        return answer;
    }

    private static int Depth(Expression condition, Rule rule)
    {
        int depth = rule.Each.Count;
        while (depth > 0 && !condition.Mention(rule.Each[depth - 1].Variable.Name))
        {
            depth--;
        }

        return depth;
    }
}
