namespace IcpGen.Tool.Commands;

/// <summary>What the user asks of <c>diff</c>.</summary>
internal sealed record DiffOptions
{
    /// <summary>The rules as they were: a file, a folder, or <c>shipped</c>.</summary>
    public required string Old { get; init; }

    /// <summary>The rules as they are, likewise.</summary>
    public required string New { get; init; }

    /// <summary><c>text</c>, <c>markdown</c> or <c>json</c>.</summary>
    public required string Format { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The files with filings to try; none where nobody asks.</summary>
    public required IReadOnlyList<string> Filings { get; init; }

    /// <summary>The file with facts, or null.</summary>
    public string? FactsFile { get; init; }

    /// <summary>The dates of the check of filings.</summary>
    public required AsOf AsOf { get; init; }

    /// <summary>Whether a difference makes the exit code 1.</summary>
    public bool HasExitCode { get; init; }
}
