namespace IcpGen;

/// <summary>A document and what it must be like.</summary>
public sealed record DocumentInfo
{
    /// <summary>Its name in the rules: <c>residencePermit</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it.</summary>
    public required Localized Label { get; init; }

    /// <summary>What it must be like, in the order of <see cref="Documents.Marks"/>; what is not asked for is not among them.</summary>
    public IReadOnlyList<DocumentMark> Marks { get; init; } = [];

    /// <summary>How many there must be, at least 1.</summary>
    public int Copies => Marks.Select(mark => mark.Number).FirstOrDefault(number => number > 0, 1);

    /// <summary>What is asked for of a mark, or null where it is not asked for.</summary>
    /// <param name="name">The mark's name in <see cref="Documents.Marks"/>: <c>seals</c>.</param>
    public DocumentMark? Mark(string name) => Marks.FirstOrDefault(mark => mark.Name == name);

    /// <inheritdoc/>
    public bool Equals(DocumentInfo? other) =>
        other is not null && Name == other.Name && Label == other.Label && Marks.SequenceEqual(other.Marks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Label, Marks.Count);
}
