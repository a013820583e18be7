using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A demand that is not met.</summary>
/// <param name="RuleId">The rule's first id.</param>
/// <param name="Path">The field to blame, with indices; for a document or a procedure the list that lacks it.</param>
/// <param name="Kind">What kind of demand.</param>
/// <param name="Advisory">Whether it only warns.</param>
/// <param name="Statement">The index of the rule's statement.</param>
/// <param name="Arguments">The values shown in the rule's messages, in order of appearance, each once.</param>
/// <param name="Documents">The documents of which one is lacking; empty for other kinds.</param>
public sealed record Finding(
    string RuleId,
    string Path,
    FindingKind Kind,
    bool Advisory,
    int Statement,
    EquatableArray<TemplateArgument> Arguments,
    EquatableArray<DemandedDocument> Documents);

/// <summary>What kind of demand is not met.</summary>
public enum FindingKind
{
    /// <summary>A value is not as it has to be.</summary>
    Breach,
    /// <summary>A value is not there.</summary>
    Missing,
    /// <summary>A document has not been supplied.</summary>
    Document,
    /// <summary>A procedure has not been gone through.</summary>
    Procedure,
}
