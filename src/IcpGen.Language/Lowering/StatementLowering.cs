using System.Linq;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Lowering;

/// <summary>Brings statements into the core.</summary>
internal sealed class StatementLowering(Vocabulary vocabulary, ExpressionLowering expressions) : IStatementReader<CoreStatement>
{
    public CoreStatement Require(RequireStatement require) =>
        new CoreDemand(expressions.Lower(require.Condition), require.At, Text(require.At), require.Advisory, require.IsPresence, require.Span);

    public CoreStatement Submit(SubmitStatement submit) => new CoreDue(
        submit.Demand,
        expressions.Documents.Supplied(submit.Demand),
        submit.Demand.Alternatives.Select(one => one.About).FirstOrDefault(about => about is not null) is { } about ? Told(expressions.Lower(about)) : null,
        submit.Per is { } per ? SequenceLowering.Loop(per) : null,
        submit.Span);

    public CoreStatement Step(StepStatement step) => new CoreStep(
        step.Procedure,
        // The binder refuses procedures where nothing lists those gone through.
        expressions.Lists.Contains(
            (vocabulary.ProceduresList() ?? Unlisted.Procedures).AsSequence(step.Span),
            element => (element, new CoreConstant(new MemberConstant(RuleType.Procedure, step.Procedure), RuleType.Procedure))),
        step.Span);

    public CoreStatement Notice(NoticeStatement notice) => new CoreNotice(notice.Text, notice.Span);

    private static CoreRead? Text(FieldPath blamed) =>
        (blamed.Fields.Count > 0 ? blamed.Fields[blamed.Fields.Count - 1].Type : blamed.Start?.Type) is { } type && type.IsText() ? new(blamed, type) : null;

    /// <summary>What is said of a thing in a word: of a record what tells it apart, else the first thing that identifies it; null where nothing does.</summary>
    private CoreExpression? Told(CoreExpression about)
    {
        if (about is not CoreRead { Type: RecordType record } read)
        {
            return about;
        }

        RecordDefinition definition = vocabulary.Records.First(candidate => candidate.Name == record.Name);
        return definition.ToldApartBy is { } apart ? read.Below(apart)
            : definition.IdentifiedBy.Count > 0 ? read.Below(definition.IdentifiedBy[0])
            : null;
    }
}
