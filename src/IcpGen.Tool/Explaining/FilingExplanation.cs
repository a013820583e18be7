namespace IcpGen.Tool.Explaining;

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
