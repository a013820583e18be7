namespace IcpGen.Sweeps.Support;

/// <summary>A list that compares by its elements and writes them out.</summary>
internal sealed class Listed<T>(IEnumerable<T> items) : IEquatable<Listed<T>>
{
    private readonly T[] _items = [.. items];

    public bool Equals(Listed<T>? other) => other is not null && _items.SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as Listed<T>);

    public override int GetHashCode() => _items.Length;

    public override string ToString() => $"[{string.Join(", ", _items)}]";
}
