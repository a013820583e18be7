using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Mutation;

/// <summary>All small wrong changes to a rule. A notice decides nothing and has none.</summary>
internal static class RuleMutants
{
    // The unit's scope is one guard of all rules; it stands with the vocabulary.
    private const string ScopeFile = "vocabulary.icp";

    public static IEnumerable<Mutant> Of(Rule rule) =>
        Dropped(rule)
            .Concat(rule.Guards.Each(Changed).Select(change => Mutant(change.In(guards => rule with { Guards = guards }))))
            .Concat(rule.Each.Each(Changed).Select(change => Mutant(change.In(each => rule with { Each = each }))))
            .Concat(rule.Statements.Each(Changed).Select(change => Mutant(change.In(statements => rule with { Statements = statements }))));

    // A whole guard or statement is tried in every rule by itself, also where a definition or a `for` gives it to several.
    private static IEnumerable<Mutant> Dropped(Rule rule) =>
        rule.Guards.Select((guard, index) => new Mutant(
                guard.Span, guard.Span.Path == ScopeFile ? null : rule.Id, "guard dropped", rule with { Guards = rule.Guards.Without(index) }))
            .Concat(rule.Statements
                .Select((statement, index) => new Mutant(statement.Span, rule.Id, "statement dropped", rule with { Statements = rule.Statements.Without(index) }))
                .Where((_, index) => rule.Statements[index] is not NoticeStatement));

    private static IEnumerable<Change<Clause>> Changed(Clause guard) =>
        ConditionChanges.Of(guard.Condition).Select(change => change.In(condition => guard with { Condition = condition }));

    private static IEnumerable<Change<EachClause>> Changed(EachClause each) =>
        ConditionChanges.Walk(each.Sequence).Select(change => change.In(sequence => each with { Sequence = sequence }));

    private static IEnumerable<Change<Statement>> Changed(Statement statement) => statement switch
    {
        RequireStatement require => ConditionChanges.Of(require.Condition).Select(change => change.In<Statement>(condition => require with { Condition = condition })),
        SubmitStatement submit => DocumentChanges.Of(submit.Demand, submit.Span).Select(change => change.In<Statement>(demand => submit with { Demand = demand }))
            .Concat(submit.Per is null ? [] : Changed(submit.Per).Select(change => change.In<Statement>(per => submit with { Per = per }))),
        _ => [],
    };

    private static Mutant Mutant(Change<Rule> change) => new(change.Span, null, change.Text, change.Part);
}
