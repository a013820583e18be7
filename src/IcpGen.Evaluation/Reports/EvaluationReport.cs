using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What a province's rules say of a filing. Everything is in the order of rules, elements and statements.</summary>
public sealed record EvaluationReport
{
    /// <summary>The province's name: <c>shanghai</c>.</summary>
    public required string Province { get; init; }

    /// <summary>Whether the form complies (<c>require</c>, <c>forbid</c>).</summary>
    public required Verdict Form { get; init; }

    /// <summary>Whether the file is complete (<c>submit</c>, <c>step</c>).</summary>
    public required Verdict File { get; init; }

    /// <summary>One outcome per rule; a rule that is not in effect does not apply.</summary>
    public required EquatableArray<RuleOutcome> Outcomes { get; init; }

    /// <summary>The demands that are not met, warnings among them.</summary>
    public required EquatableArray<Finding> Findings { get; init; }

    /// <summary>The rules that cannot be decided in full, those violated elsewhere among them.</summary>
    public required EquatableArray<OpenRule> Open { get; init; }

    /// <summary>The rules that do not apply because others lift them.</summary>
    public required EquatableArray<LiftedRule> Lifted { get; init; }

    /// <summary>What the applicant has to supply, go through or be told; lines for the same thing are not merged.</summary>
    public required EquatableArray<Due> Due { get; init; }
}
