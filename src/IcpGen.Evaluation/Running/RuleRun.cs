using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Runs one rule over a filing: guards, elements, statements.</summary>
internal sealed class RuleRun
{
    private readonly Rule _rule;
    private readonly Guards _guards;
    private readonly Tally _tally = new();

    private RuleRun(Rule rule) => (_rule, _guards) = (rule, new Guards(rule));

    public static RuleResult Of(Rule rule, Setting setting)
    {
        RuleRun run = new(rule);
        run.Walk(0, Scope.Root(setting), Answer.True);
        return run._tally.Result(rule);
    }

    /// <summary>Walks the elements from a depth on, and tells whether the rule applies to the one it begins with.</summary>
    private Answer Walk(int depth, Scope scope, Answer guard)
    {
        guard = guard.And(_guards.Ask(depth, scope));
        if (guard.IsFalse)
        {
            return guard;
        }

        if (depth == _rule.Each.Count)
        {
            for (int index = 0; index < _rule.Statements.Count; index++)
            {
                Judge(new StatementRun(_rule, index, scope, guard), _rule.Statements[index]);
            }

            return guard;
        }

        EachClause each = _rule.Each[depth];
        foreach (Element element in Elements.Of(each.Sequence, scope))
        {
            scope.Setting.Recorder?.Open(element, each.Variable, each.Sequence.Element, scope.Setting);
            Answer applies = element.Lacking is null
                ? Walk(depth + 1, scope.With(each.Variable, element.Item), guard)
                : LeaveOpen(element.Lacking, scope, guard);
            scope.Setting.Recorder?.Close(applies);
        }

        return guard;
    }

    private void Judge(StatementRun run, Statement statement)
    {
        if (statement is not SubmitStatement { Per: { } per })
        {
            run.Judge(statement, _tally);
            return;
        }

        foreach (Element element in Elements.Of(per.Sequence, run.Scope))
        {
            run.Scope.Setting.Recorder?.Open(element, per.Variable, per.Sequence.Element, run.Scope.Setting);
            if (element.Lacking is null)
            {
                (run with { Scope = run.Scope.With(per.Variable, element.Item) }).Judge(statement, _tally);
            }
            else
            {
                run.LeaveOpen(statement, element.Lacking, _tally);
            }

            run.Scope.Setting.Recorder?.Close(element.Lacking is null ? run.Guard : Answer.Unknown(element.Lacking));
        }
    }

    private Answer LeaveOpen(Need lacking, Scope scope, Answer guard)
    {
        for (int index = 0; index < _rule.Statements.Count; index++)
        {
            new StatementRun(_rule, index, scope, guard).LeaveOpen(_rule.Statements[index], lacking, _tally);
        }

        return Answer.Unknown(lacking);
    }
}
