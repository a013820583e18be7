namespace IcpGen.Identifiers;

readonly partial struct Text
{
    /// <summary>Equality for Latin names; the letters A to Z count the same in either case.</summary>
    internal bool EqualsIgnoringCase(Text other)
    {
        if (Length != other.Length)
            return false;
        for (int i = 0; i < Length; i++)
        {
            if (Folding.ToLower(this[i]) != Folding.ToLower(other[i]))
                return false;
        }
        return true;
    }

    /// <summary>The first place with spacing, or -1.</summary>
    internal int IndexOfSpace()
    {
        for (int i = 0; i < Length; i++)
        {
            if (this[i] == ' ')
                return i;
        }
        return -1;
    }

    /// <summary>Whether all units from <paramref name="start"/> up to <paramref name="end"/> are digits.</summary>
    internal bool HasDigits(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Folding.IsDigit(this[i]))
                return false;
        }
        return true;
    }

    /// <summary>Reads up to nine digits as a number.</summary>
    internal bool TryReadNumber(int start, int end, out int number)
    {
        number = 0;
        if (end > Length || !HasDigits(start, end))
            return false;
        for (int i = start; i < end; i++)
            number = number * 10 + this[i] - '0';
        return true;
    }
}
