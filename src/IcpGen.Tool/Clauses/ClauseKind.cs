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
internal static class ClauseKinds
{
    /// <summary>What a statement makes of its clause.</summary>
    public static ClauseKind Of(Statement statement) => statement switch
    {
        RequireStatement => ClauseKind.Check,
        SubmitStatement => ClauseKind.Document,
        StepStatement => ClauseKind.Procedure,
        _ => ClauseKind.Notice,
    };
}
