using System;

namespace IcpGen.Identifiers;

readonly partial struct Text
{
    /// <summary>Whether two texts are the same after trimming and folding.</summary>
    public static bool operator ==(Text left, Text right) => left.Equals(right);

    /// <summary>Whether two texts differ after trimming and folding.</summary>
    public static bool operator !=(Text left, Text right) => !left.Equals(right);

    /// <summary>Whether the left text sorts before the right one.</summary>
    public static bool operator <(Text left, Text right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left text sorts after the right one.</summary>
    public static bool operator >(Text left, Text right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left text does not sort after the right one.</summary>
    public static bool operator <=(Text left, Text right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left text does not sort before the right one.</summary>
    public static bool operator >=(Text left, Text right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(Text other) => Length == other.Length && HoldsAt(0, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Text other && Equals(other);

    /// <inheritdoc/>
    public int CompareTo(Text other)
    {
        int shared = Math.Min(Length, other.Length);
        for (int i = 0; i < shared; i++)
        {
            int difference = this[i] - other[i];
            if (difference != 0)
                return difference;
        }
        return Length - other.Length;
    }

    /// <summary>The same in every process.</summary>
    public override int GetHashCode()
    {
        Fnv hash = Fnv.Start;
        for (int i = 0; i < Length; i++)
            hash = hash.With(this[i]);
        return hash.Value;
    }

    /// <summary>Whether it holds the other text; a blank one is held by every text.</summary>
    public bool Contains(Text other) => IndexOf(other, 0) >= 0;

    /// <summary>Whether it begins with the other text.</summary>
    public bool StartsWith(Text other) => HoldsAt(0, other);

    /// <summary>Whether it ends with the other text.</summary>
    public bool EndsWith(Text other) => HoldsAt(Length - other.Length, other);

    /// <summary>Whether the other text stands at a place, which may lie outside.</summary>
    internal bool HoldsAt(int start, Text other)
    {
        if (start < 0 || start + other.Length > Length)
            return false;
        for (int i = 0; i < other.Length; i++)
        {
            if (this[start + i] != other[i])
                return false;
        }
        return true;
    }

    /// <summary>The first place from <paramref name="start"/> on where the other text stands, or -1.</summary>
    internal int IndexOf(Text other, int start)
    {
        for (int i = start; i + other.Length <= Length; i++)
        {
            if (HoldsAt(i, other))
                return i;
        }
        return -1;
    }
}
