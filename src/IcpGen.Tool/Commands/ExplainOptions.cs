namespace IcpGen.Tool.Commands;

/// <summary>What the user asks of <c>explain</c>.</summary>
internal sealed record ExplainOptions
{
    /// <summary>The id of a rule or a clause.</summary>
    public required string Id { get; init; }

    /// <summary>The file with a filing, or null.</summary>
    public required string? FilingFile { get; init; }

    /// <summary>The file with facts, or null.</summary>
    public required string? FactsFile { get; init; }

    /// <summary>The table that codes in the filing are of, or null for the official ones.</summary>
    public string? CodeTable { get; init; }

    /// <summary>The dates of the check.</summary>
    public required AsOf AsOf { get; init; }

    /// <summary>Rule files and folders; empty for the shipped rules.</summary>
    public required IReadOnlyList<string> RulePaths { get; init; }

    /// <summary>Whether results are written for programs.</summary>
    public required bool IsJson { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public required string Language { get; init; }
}
