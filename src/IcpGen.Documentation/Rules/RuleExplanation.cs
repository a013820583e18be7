using System.Text.Json.Serialization;

namespace IcpGen.Documentation.Rules;

/// <summary>All there is to tell of a rule, in one language.</summary>
internal record RuleExplanation
{
    public required string Rule { get; init; }

    public required IReadOnlyList<string> Ids { get; init; }

    public required string Title { get; init; }

    public required string RuleSet { get; init; }

    public required IReadOnlyList<string> Clauses { get; init; }

    public required string? Source { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    /// <summary>The first day it is in effect, or null for always.</summary>
    public required string? From { get; init; }

    /// <summary>The first day it is no longer in effect, or null for never.</summary>
    public required string? Until { get; init; }

    /// <summary>Both in words.</summary>
    [JsonIgnore]
    public required string Period { get; init; }

    public required bool IsInEffect { get; init; }

    public required ExplainedDefinition? Definition { get; init; }

    /// <summary>When it applies and what it demands, in sentences.</summary>
    public required string Text { get; init; }

    /// <summary>The scope that all rules share, or null.</summary>
    public required OutlineItem? Scope { get; init; }

    public required OutlineItem? When { get; init; }

    public required string? Each { get; init; }

    /// <summary>In which cases it applies, line by line and in the order of the sentence; nothing for always.</summary>
    [JsonIgnore]
    public required IReadOnlyList<string> Cases { get; init; }

    public required OutlineItem? Where { get; init; }

    public required IReadOnlyList<ExplainedDemand> Demands { get; init; }

    public required string? Say { get; init; }

    public required string? Mend { get; init; }

    /// <summary>How the clause was read, or null.</summary>
    public required string? Note { get; init; }

    public required IReadOnlyList<LiftLink> Lifts { get; init; }

    public required IReadOnlyList<LiftLink> LiftedBy { get; init; }

    public required IReadOnlyList<ExplainedExample> Examples { get; init; }
}

/// <summary>A definition that a rule uses.</summary>
internal sealed record ExplainedDefinition(string Name, string Label);

/// <summary>A condition, or a part of one.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Kind"><c>sentence</c>, or how its parts go together: <c>all</c>, <c>any</c>, <c>every</c>, <c>some</c>.</param>
/// <param name="Parts">Its parts.</param>
internal sealed record OutlineItem(string Text, string Kind, IReadOnlyList<OutlineItem> Parts);

/// <summary>Something that a rule demands or tells.</summary>
internal sealed record ExplainedDemand(string Kind, string Text, OutlineItem? Outline);

/// <summary>An example in short.</summary>
internal sealed record ExplainedExample(string Outcome, string? Title, string On, string? At, int Line);
