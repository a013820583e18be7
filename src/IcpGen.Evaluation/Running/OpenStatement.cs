using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Judges one statement for the one unknown element of a list that cannot be read.</summary>
/// <param name="run">The statement.</param>
/// <param name="unknown">What would have to be known.</param>
internal sealed class OpenStatement(StatementRun run, Answer unknown) : IStatementReader<(Answer Met, RuleOutcome Outcome)>
{
    private DueLines Due => run.Due(unknown);

    public (Answer Met, RuleOutcome Outcome) Require(RequireStatement require) => Open(require.Advisory ? Part.Advice : Part.Form);

    public (Answer Met, RuleOutcome Outcome) Submit(SubmitStatement submit)
    {
        Due.Add(run.Rule.Documents(run.Index), null, unknown);
        return Open(Part.File);
    }

    public (Answer Met, RuleOutcome Outcome) Step(StepStatement step)
    {
        Due.Add(DueLines.Procedure(step, run.Scope), Demands.Ask(step.Procedure, run.Scope));
        return Open(Part.File);
    }

    public (Answer Met, RuleOutcome Outcome) Notice(NoticeStatement notice)
    {
        Due.Add(notice.Text.AsText());
        return (unknown, RuleOutcome.NotApplicable);
    }

    private (Answer Met, RuleOutcome Outcome) Open(Part part) => (unknown, run.Tally.LeaveOpen(part, unknown.Needs));
}
