using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Judges one statement for one element.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Index">The statement's index.</param>
/// <param name="Scope">The elements that it is about.</param>
/// <param name="Guard">Whether the rule applies here; never false.</param>
/// <param name="Tally">Takes what it comes out as.</param>
internal sealed record StatementRun(PreparedRule Rule, int Index, Scope Scope, Answer Guard, Tally Tally) : IStatementReader<(Answer Met, RuleOutcome Outcome)>
{
    private Statement Statement => Rule.Rule.Statements[Index];

    public void Judge() => Keep(this);

    /// <summary>Judges the statement for the one unknown element of a list that cannot be read.</summary>
    public void LeaveOpen(Need lacking) =>
        Keep(new OpenStatement(this, Answer.Unknown(Needs.Union(Guard.Needs, EquatableArray.Of(lacking)))));

    public (Answer Met, RuleOutcome Outcome) Require(RequireStatement require)
    {
        Answer holds = ConditionReader.Ask(require.Condition, Scope);
        return (holds, Tally.Count(require.Advisory ? Part.Advice : Part.Form, Guard, holds, () => Findings.Broken(require)));
    }

    public (Answer Met, RuleOutcome Outcome) Submit(SubmitStatement submit)
    {
        Answer supplied = Demands.Ask(submit.Demand, Scope);
        string? about = DueLines.About(submit.Demand, Scope);
        Due(Guard).Add(Rule.Documents(Index), about, supplied);
        return (supplied, Tally.Count(Part.File, Guard, supplied, () => Findings.Lacking(Rule.Documents(Index), about)));
    }

    public (Answer Met, RuleOutcome Outcome) Step(StepStatement step)
    {
        Answer done = Demands.Ask(step.Procedure, Scope);
        Localized procedure = DueLines.Procedure(step, Scope);
        Due(Guard).Add(procedure, done);
        return (done, Tally.Count(Part.File, Guard, done, () => Findings.Lacking(procedure)));
    }

    public (Answer Met, RuleOutcome Outcome) Notice(NoticeStatement notice)
    {
        Due(Guard).Add(notice.Text.AsText());
        return (Guard, Tally.Tell(Guard));
    }

    /// <summary>The checklist, for what the rule asks for where it applies.</summary>
    public DueLines Due(Answer applies) => new(Rule.Info, applies.IsTrue ? Certainty.Due : Certainty.Perhaps, Tally);

    private Findings Findings => new(Rule, Scope);

    private void Keep(IStatementReader<(Answer Met, RuleOutcome Outcome)> reader)
    {
        Scope.Setting.Recorder?.Open(new StatementTrace(Index, Statement, RuleOutcome.NotApplicable));
        (Answer met, RuleOutcome outcome) = Statement.Accept(reader);
        Scope.Setting.Recorder?.Close(met, outcome);
    }
}
