namespace IcpGen.Tool.Commands;

/// <summary>What the user asks of <c>validate</c>.</summary>
internal sealed record ValidateOptions
{
    /// <summary>The inputs, as named.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The province whose rules apply, or null for each filing's own.</summary>
    public Province? Province { get; init; }

    /// <summary>The dates of the check.</summary>
    public required AsOf AsOf { get; init; }

    /// <summary>Whether results are written for programs.</summary>
    public bool IsJson { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The files and folders whose rules apply; empty for the shipped ones.</summary>
    public IReadOnlyList<string> RulePaths { get; init; } = [];

    /// <summary>The file with facts, or null.</summary>
    public string? FactsFile { get; init; }

    /// <summary>The table that codes in filings are of, or null for the official ones.</summary>
    public string? CodeTable { get; init; }

    /// <summary>Whether results end with a checklist.</summary>
    public bool WithChecklist { get; init; } = true;
}
