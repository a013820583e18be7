namespace IcpGen;

/// <summary>A document and what it must be like. A null or false part is not asked for.</summary>
public sealed record DocumentInfo
{
    /// <summary>Its name in the rules: <c>residencePermit</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it.</summary>
    public required Localized Label { get; init; }

    /// <summary>Original, copy or scan.</summary>
    public Localized? Form { get; init; }

    /// <summary>How many, at least 1.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>The seals of which one must be on it.</summary>
    public IReadOnlyList<Localized> Seals { get; init; } = [];

    /// <summary>Whether it must be signed.</summary>
    public bool Signed { get; init; }

    /// <summary>Whether it must bear a thumbprint.</summary>
    public bool Thumbprinted { get; init; }

    /// <summary>What it must state.</summary>
    public string? Stating { get; init; }

    /// <summary>What must be handwritten on it.</summary>
    public string? Handwriting { get; init; }

    /// <summary>By post or by upload.</summary>
    public Localized? Channel { get; init; }

    /// <summary>Where to post it.</summary>
    public string? PostalAddress { get; init; }
}
