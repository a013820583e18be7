namespace IcpGen.Evaluation;

/// <summary>What rules say of a filing: what the compiled validators say of it, and each rule's outcomes.</summary>
/// <param name="Report">What is wrong, what could not be decided, and the two verdicts, in the order of rules, elements and statements.</param>
/// <param name="Checklist">What the applicant has to supply, go through or be told.</param>
/// <param name="Rules">What each rule came out as, in the order of the rules; one that is not in effect does not apply.</param>
public sealed record EvaluatedFiling(FilingReport Report, Checklist Checklist, IReadOnlyList<EvaluatedRule> Rules);
