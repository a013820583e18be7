using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A line of the checklist as one rule asks for it.</summary>
/// <param name="RuleId">The rule's first id.</param>
/// <param name="Statement">The index of the rule's statement.</param>
/// <param name="Certainty">Whether it is due for sure.</param>
public abstract record Due(string RuleId, int Statement, Certainty Certainty);

/// <summary>A document, or one of several, that is due.</summary>
/// <param name="RuleId">The rule's first id.</param>
/// <param name="Statement">The index of the rule's statement.</param>
/// <param name="Certainty">Whether it is due for sure.</param>
/// <param name="Documents">The alternatives.</param>
/// <param name="Supplied">Whether one has been supplied.</param>
public sealed record DueDocument(
    string RuleId, int Statement, Certainty Certainty, EquatableArray<DemandedDocument> Documents, Answer Supplied)
    : Due(RuleId, Statement, Certainty);

/// <summary>A procedure that is due.</summary>
/// <param name="RuleId">The rule's first id.</param>
/// <param name="Statement">The index of the rule's statement.</param>
/// <param name="Certainty">Whether it is due for sure.</param>
/// <param name="Procedure">Its declared name.</param>
/// <param name="Done">Whether it has been gone through.</param>
public sealed record DueProcedure(string RuleId, int Statement, Certainty Certainty, string Procedure, Answer Done)
    : Due(RuleId, Statement, Certainty);

/// <summary>Something a clause tells or permits here.</summary>
/// <param name="RuleId">The rule's first id.</param>
/// <param name="Statement">The index of the rule's statement.</param>
/// <param name="Certainty">Whether it applies for sure.</param>
/// <param name="Text">What it tells.</param>
public sealed record DueNotice(string RuleId, int Statement, Certainty Certainty, Label Text)
    : Due(RuleId, Statement, Certainty);

/// <summary>Whether something is due for sure.</summary>
public enum Certainty
{
    /// <summary>The rule applies.</summary>
    Due,
    /// <summary>It is not known whether the rule applies.</summary>
    Perhaps,
}
