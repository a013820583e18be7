using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Evaluation;

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
        switch (statement)
        {
            case RequireStatement require:
                tally.Count(
                    require.Advisory ? Part.Advice : Part.Form, Guard, Conditions.Ask(require.Condition, Scope), () => Broken(require));
                break;
            case SubmitStatement submit:
                Answer supplied = Demands.Ask(submit.Demand, Scope);
                EquatableArray<DemandedDocument> documents = Documents(submit.Demand, isKnown: true);
                tally.Due.Add(new DueDocument(Rule.Id, Index, Certainty, documents, supplied));
                tally.Count(Part.File, Guard, supplied, () => Lacking(FindingKind.Document, Scope.Setting.Materials?.List, documents));
                break;
            case StepStatement step:
                Answer done = Demands.Ask(step.Procedure, Scope);
                tally.Due.Add(new DueProcedure(Rule.Id, Index, Certainty, step.Procedure, done));
                tally.Count(Part.File, Guard, done, () => Lacking(FindingKind.Procedure, Scope.Setting.Procedures, default));
                break;
            case NoticeStatement notice:
                tally.Due.Add(new DueNotice(Rule.Id, Index, Certainty, notice.Text));
                tally.Tell(Guard);
                break;
        }
    }

    /// <summary>Judges the statement for the one unknown element of a list that cannot be read.</summary>
    public void LeaveOpen(Statement statement, Need lacking, Tally tally)
    {
        Answer unknown = Answer.Unknown(Needs.Union(Guard.Needs, EquatableArray.Of(lacking)));
        switch (statement)
        {
            case RequireStatement require:
                tally.LeaveOpen(require.Advisory ? Part.Advice : Part.Form, unknown.Needs);
                break;
            case SubmitStatement submit:
                tally.Due.Add(new DueDocument(Rule.Id, Index, Certainty.Perhaps, Documents(submit.Demand, isKnown: false), unknown));
                tally.LeaveOpen(Part.File, unknown.Needs);
                break;
            case StepStatement step:
                tally.Due.Add(new DueProcedure(Rule.Id, Index, Certainty.Perhaps, step.Procedure, Demands.Ask(step.Procedure, Scope)));
                tally.LeaveOpen(Part.File, unknown.Needs);
                break;
            case NoticeStatement notice:
                tally.Due.Add(new DueNotice(Rule.Id, Index, Certainty.Perhaps, notice.Text));
                break;
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
        return new DemandedDocument(document, about is null ? null : Name(about, document.About!.Type), about?.Path);
    }).ToEquatableArray();

    /// <summary>What people call a document's subject: a value, or what tells a record apart; null where it is not given.</summary>
    private string? Name(Reading about, RuleType type)
    {
        if (about.Value is RecordValue record && type is RecordType named && Scope.Setting.Record(named.Name) is { } definition)
        {
            EquatableArray<FieldDefinition> path = definition.ToldApartBy ?? (definition.IdentifiedBy.Count > 0 ? definition.IdentifiedBy[0] : default);
            return path.Count > 0
                ? Name(Paths.Read(Paths.Locate(new Located("", record), path), path[path.Count - 1].Type), path[path.Count - 1].Type)
                : null;
        }

        return about.Constant is { } constant ? ValueText.Of(constant, Scope.Setting.Unit).Zh : null;
    }
}
