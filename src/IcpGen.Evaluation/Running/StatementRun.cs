using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Judges one statement for one element.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Index">The statement's index.</param>
/// <param name="Scope">The elements that it is about.</param>
/// <param name="Guard">Whether the rule applies here; never false.</param>
internal sealed record StatementRun(Rule Rule, int Index, Scope Scope, Answer Guard)
{
    private Certainty Certainty => Guard.IsTrue ? Certainty.Due : Certainty.Perhaps;

    public void Judge(Statement statement, Tally tally)
    {
        Scope.Setting.Recorder?.Open(new StatementTrace(Index, statement, default));
        (Answer met, Outcome outcome) = Ask(statement, tally);
        Scope.Setting.Recorder?.Close(met, outcome);
    }

    /// <summary>Judges the statement for the one unknown element of a list that cannot be read.</summary>
    public void LeaveOpen(Statement statement, Need lacking, Tally tally)
    {
        Scope.Setting.Recorder?.Open(new StatementTrace(Index, statement, default));
        Answer unknown = Answer.Unknown(Needs.Union(Guard.Needs, EquatableArray.Of(lacking)));
        Outcome outcome = LeaveOpen(statement, unknown, tally);
        Scope.Setting.Recorder?.Close(unknown, outcome);
    }

    private (Answer Met, Outcome Outcome) Ask(Statement statement, Tally tally)
    {
        switch (statement)
        {
            case RequireStatement require:
                Answer holds = Conditions.Ask(require.Condition, Scope);
                return (holds, tally.Count(require.Advisory ? Part.Advice : Part.Form, Guard, holds, () => Broken(require)));
            case SubmitStatement submit:
                Answer supplied = Demands.Ask(submit.Demand, Scope);
                EquatableArray<DemandedDocument> documents = Documents(submit.Demand, isKnown: true);
                tally.Due.Add(new DueDocument(Rule.Id, Index, Certainty, documents, supplied));
                return (supplied, tally.Count(
                    Part.File, Guard, supplied, () => Lacking(FindingKind.Document, Scope.Setting.Materials?.List, documents)));
            case StepStatement step:
                Answer done = Demands.Ask(step.Procedure, Scope);
                tally.Due.Add(new DueProcedure(Rule.Id, Index, Certainty, step.Procedure, done));
                return (done, tally.Count(
                    Part.File, Guard, done, () => Lacking(FindingKind.Procedure, Scope.Setting.Procedures, default)));
            case NoticeStatement notice:
                tally.Due.Add(new DueNotice(Rule.Id, Index, Certainty, notice.Text));
                return (Guard, tally.Tell(Guard));
            default:
                return (default, default);
        }
    }

    private Outcome LeaveOpen(Statement statement, Answer unknown, Tally tally)
    {
        switch (statement)
        {
            case RequireStatement require:
                return tally.LeaveOpen(require.Advisory ? Part.Advice : Part.Form, unknown.Needs);
            case SubmitStatement submit:
                tally.Due.Add(new DueDocument(Rule.Id, Index, Certainty.Perhaps, Documents(submit.Demand, isKnown: false), unknown));
                return tally.LeaveOpen(Part.File, unknown.Needs);
            case StepStatement step:
                tally.Due.Add(new DueProcedure(Rule.Id, Index, Certainty.Perhaps, step.Procedure, Demands.Ask(step.Procedure, Scope)));
                return tally.LeaveOpen(Part.File, unknown.Needs);
            case NoticeStatement notice:
                tally.Due.Add(new DueNotice(Rule.Id, Index, Certainty.Perhaps, notice.Text));
                return default;
            default:
                return default;
        }
    }

    private Finding Broken(RequireStatement require) => new(
        Rule.Id,
        Paths.Locate(require.At, Scope).Path,
        require.IsPresence ? FindingKind.Missing : FindingKind.Breach,
        require.Advisory,
        Index,
        TemplateArguments.Of(Rule, Scope),
        default);

    private Finding Lacking(FindingKind kind, FieldDefinition? list, EquatableArray<DemandedDocument> documents) =>
        new(Rule.Id, list?.Name ?? "", kind, false, Index, TemplateArguments.Of(Rule, Scope), documents);

    private EquatableArray<DemandedDocument> Documents(DocumentDemand demand, bool isKnown) => demand.Alternatives.Select(document =>
    {
        Reading? about = document.About is null || !isKnown ? null : Values.Read(document.About, Scope);
        return new DemandedDocument(document, about is null ? null : ValueText.NameOf(about, document.About!.Type, Scope.Setting)?.Zh, about?.Path);
    }).ToEquatableArray();
}
