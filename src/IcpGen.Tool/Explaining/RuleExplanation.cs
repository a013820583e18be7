namespace IcpGen.Tool.Explaining;

/// <summary>All there is to tell of a rule, in one language.</summary>
internal sealed record RuleExplanation
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

    public required bool IsInEffect { get; init; }

    public required UsedDefinition? Definition { get; init; }

    /// <summary>When it applies and what it demands, in sentences.</summary>
    public required string Text { get; init; }

    /// <summary>The scope that all rules share, or null.</summary>
    public required OutlineItem? Scope { get; init; }

    public required OutlineItem? When { get; init; }

    public required string? Each { get; init; }

    public required OutlineItem? Where { get; init; }

    public required IReadOnlyList<ExplainedDemand> Demands { get; init; }

    public required string? Say { get; init; }

    public required string? Mend { get; init; }

    /// <summary>How the clause was read, or null.</summary>
    public required string? Note { get; init; }

    public required IReadOnlyList<LiftLink> Lifts { get; init; }

    public required IReadOnlyList<LiftLink> LiftedBy { get; init; }

    public required IReadOnlyList<ExplainedExample> Examples { get; init; }

    /// <summary>What it says of a filing, or null where none was given.</summary>
    public FilingExplanation? Filing { get; init; }
}

/// <summary>A definition that a rule uses.</summary>
internal sealed record UsedDefinition(string Name, string Label);

/// <summary>A condition, or a part of one.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Kind"><c>sentence</c>, or how its parts go together: <c>all</c>, <c>any</c>, <c>every</c>, <c>some</c>.</param>
/// <param name="Parts">Its parts.</param>
internal sealed record OutlineItem(string Text, string Kind, IReadOnlyList<OutlineItem> Parts);

/// <summary>Something that a rule demands or tells.</summary>
internal sealed record ExplainedDemand(string Kind, string Text, OutlineItem? Outline);

/// <summary>An example in short.</summary>
internal sealed record ExplainedExample(string Outcome, string? Title, string On, string? At, int Line);

/// <summary>What a rule says of a filing.</summary>
internal sealed record FilingExplanation
{
    public required string File { get; init; }

    public required string AsOf { get; init; }

    /// <summary>What came out, lifts considered.</summary>
    public required string Outcome { get; init; }

    /// <summary>The rule that lifts it here, or null.</summary>
    public required string? LiftedBy { get; init; }

    /// <summary>Whether the filing goes to the administration whose rule this is; null where it does not say.</summary>
    public required bool? IsOwnProvince { get; init; }

    public required IReadOnlyList<NeededThing> Needs { get; init; }

    public required IReadOnlyList<TracedLine> Steps { get; init; }
}

/// <summary>Something that would decide an open rule.</summary>
internal sealed record NeededThing(string Kind, string Path, string? Fact, string Label);

/// <summary>Something that was asked or read, and what came of it.</summary>
internal sealed record TracedLine
{
    /// <summary><c>guard</c>, <c>element</c>, <c>demand</c>, <c>condition</c>, <c>value</c>, <c>document</c> or <c>column</c>.</summary>
    public required string Kind { get; init; }

    public required string Text { get; init; }

    /// <summary><c>true</c>, <c>false</c> or <c>unknown</c>; null of a value.</summary>
    public required string? Answer { get; init; }

    public required bool Decides { get; init; }

    public string? Path { get; init; }

    /// <summary>What was found, or why nothing was.</summary>
    public string? Found { get; init; }

    public required IReadOnlyList<TracedLine> Parts { get; init; }
}
