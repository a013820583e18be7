namespace IcpGen;

/// <summary>Something that a document must be like: a mark of <see cref="Documents.Marks"/> that is asked for.</summary>
/// <param name="Name">The mark's name there: <c>seals</c>.</param>
public sealed record DocumentMark(string Name)
{
    /// <summary>Its values as people call them, of which one is enough; empty for a number, and for what is either there or not.</summary>
    public IReadOnlyList<Localized> Values { get; init; } = [];

    /// <summary>The number that is asked for; 0 where the mark is none of numbers.</summary>
    public int Number { get; init; }

    /// <inheritdoc/>
    public bool Equals(DocumentMark? other) =>
        other is not null && Name == other.Name && Number == other.Number && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Number, Values.Count);
}
