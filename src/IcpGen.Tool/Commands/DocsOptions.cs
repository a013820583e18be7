namespace IcpGen.Tool.Commands;

/// <summary>What <c>docs</c> was asked to do.</summary>
internal sealed record DocsOptions
{
    /// <summary>The folder to write to.</summary>
    public required string Out { get; init; }

    /// <summary><c>html</c> or <c>markdown</c>.</summary>
    public required string Format { get; init; }

    /// <summary><c>zh</c>, <c>en</c> or <c>both</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The provinces to document; none for all.</summary>
    public required IReadOnlyList<Province> Provinces { get; init; }

    /// <summary>The rules; none for the shipped ones.</summary>
    public required IReadOnlyList<string> RulePaths { get; init; }

    /// <summary>Earlier rules, or null.</summary>
    public required string? Since { get; init; }

    /// <summary>The user's templates, or null.</summary>
    public required string? TemplatesFolder { get; init; }

    /// <summary>Whether to write the built-in templates instead of pages.</summary>
    public required bool CopiesTemplates { get; init; }
}
