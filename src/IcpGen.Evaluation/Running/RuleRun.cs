using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Runs one rule over a filing: guards, elements, statements.</summary>
internal sealed class RuleRun
{
    private readonly PreparedRule _rule;
    private readonly Tally _tally = new();

    private RuleRun(PreparedRule rule) => _rule = rule;

    public static RuleResult Of(PreparedRule rule, Setting setting)
    {
        RuleRun run = new(rule);
        run.Walk(0, Scope.Root(setting), Answer.True);
        return run._tally.Result(rule.Rule);
    }

    /// <summary>Walks the elements from a depth on, and tells whether the rule applies to the one it begins with.</summary>
    private Answer Walk(int depth, Scope scope, Answer guard)
    {
        guard = guard.And(_rule.Guards.Ask(depth, scope));
        if (guard.IsFalse)
        {
            return guard;
        }

        if (depth == _rule.Rule.Each.Count)
        {
            foreach (StatementRun run in Statements(scope, guard))
            {
                Judge(run);
            }

            return guard;
        }

        EachClause each = _rule.Rule.Each[depth];
        foreach (Element element in Elements.Of(each.Sequence, scope))
        {
            scope.Setting.Recorder?.Open(element, each.Variable, each.Sequence.Element);
            Answer applies = element.Lacking is null
                ? Walk(depth + 1, scope.With(each.Variable, element.Item), guard)
                : LeaveOpen(element.Lacking, scope, guard);
            scope.Setting.Recorder?.Close(applies);
        }

        return guard;
    }

    private void Judge(StatementRun run)
    {
        if (_rule.Rule.Statements[run.Index] is not SubmitStatement { Per: { } per })
        {
            run.Judge();
            return;
        }

        foreach (Element element in Elements.Of(per.Sequence, run.Scope))
        {
            run.Scope.Setting.Recorder?.Open(element, per.Variable, per.Sequence.Element);
            if (element.Lacking is null)
            {
                (run with { Scope = run.Scope.With(per.Variable, element.Item) }).Judge();
            }
            else
            {
                run.LeaveOpen(element.Lacking);
            }

            run.Scope.Setting.Recorder?.Close(element.Lacking is null ? run.Guard : Answer.Unknown(element.Lacking));
        }
    }

    private Answer LeaveOpen(Need lacking, Scope scope, Answer guard)
    {
        foreach (StatementRun run in Statements(scope, guard))
        {
            run.LeaveOpen(lacking);
        }

        return Answer.Unknown(lacking);
    }

    private IEnumerable<StatementRun> Statements(Scope scope, Answer guard) =>
        Enumerable.Range(0, _rule.Rule.Statements.Count).Select(index => new StatementRun(_rule, index, scope, guard, _tally));
}
