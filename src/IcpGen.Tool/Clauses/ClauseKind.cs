using IcpGen.Language.Rules;

namespace IcpGen.Tool.Clauses;

/// <summary>What becomes of a clause, in the order in which a reader asks.</summary>
internal enum ClauseKind
{
    /// <summary>The form is checked.</summary>
    Check,
    /// <summary>A document is due.</summary>
    Document,
    /// <summary>A procedure is due.</summary>
    Procedure,
    /// <summary>The applicant is told something.</summary>
    Notice,
}

/// <summary>What statements make of a clause.</summary>
internal sealed class ClauseKinds : IStatementReader<ClauseKind>
{
    private static readonly ClauseKinds Instance = new();

    /// <summary>What a statement makes of its clause.</summary>
    public static ClauseKind Of(Statement statement) => statement.Accept(Instance);

    public ClauseKind Require(RequireStatement require) => ClauseKind.Check;

    public ClauseKind Submit(SubmitStatement submit) => ClauseKind.Document;

    public ClauseKind Step(StepStatement step) => ClauseKind.Procedure;

    public ClauseKind Notice(NoticeStatement notice) => ClauseKind.Notice;
}
