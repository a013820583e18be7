namespace IcpGen.Identifiers;

/// <summary>The FNV-1a hash: the same in every process, which <see cref="string.GetHashCode()"/> is not.</summary>
internal readonly struct Fnv
{
    private readonly uint _state;

    private Fnv(uint state) => _state = state;

    public static Fnv Start => new(2166136261);

    public int Value => unchecked((int)_state);

    public Fnv With(char unit) => new(unchecked((_state ^ unit) * 16777619));
}
