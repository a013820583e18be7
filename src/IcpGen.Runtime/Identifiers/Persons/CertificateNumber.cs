namespace IcpGen.Identifiers;

/// <summary>
/// The number of a certificate of any kind. Two are equal however they are written: case, spaces, dashes and brackets do not count, and the
/// 15 digits of an old resident number are the 18 of the new one.
/// </summary>
/// <param name="Text">The number as it was given.</param>
readonly partial record struct CertificateNumber(Text Text)
{
    private const int OldLength = 15;
    private const int NewLength = 18;
    private const int Century = 6;
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Reads a text as a certificate's number; null is blank.</summary>
    public static implicit operator CertificateNumber(string? text) => new(text);

    /// <summary>Whether both are the same number.</summary>
    public bool Equals(CertificateNumber other)
    {
        int mine = Length;
        int others = other.Length;
        return mine == others ? Same(other, isOld: false)
            : mine == NewLength && others == OldLength ? Same(other, isOld: true)
            : mine == OldLength && others == NewLength && other.Same(this, isOld: true);
    }

    /// <summary>The same for equal numbers, and in every process.</summary>
    public override int GetHashCode()
    {
        bool isNew = Length == NewLength;
        int next = 0;
        Fnv hash = Fnv.Start;
        for (int place = 0; Next(Text, ref next) is { } unit; place++)
        {
            if (!(isNew && IsOnlyInNew(place)))
                hash = hash.With(unit);
        }
        return hash.Value;
    }

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();

    private int Length
    {
        get
        {
            int length = 0;
            for (int next = 0; Next(Text, ref next) is not null;)
                length++;
            return length;
        }
    }

    /// <summary>Whether the other number is the same, or is the 15 digits of this one.</summary>
    private bool Same(CertificateNumber other, bool isOld)
    {
        int mine = 0;
        int others = 0;
        int sum = 0;
        for (int place = 0; Next(Text, ref mine) is { } unit; place++)
        {
            if (isOld && IsOnlyInNew(place))
            {
                if (unit != (place == Century ? '1' : place == Century + 1 ? '9' : "10X98765432"[sum % 11]))
                    return false;
            }
            else if (unit != Next(other.Text, ref others) || (isOld && !Folding.IsDigit(unit)))
            {
                return false;
            }
            if (isOld && place < Weights.Length)
                sum += (unit - '0') * Weights[place];
        }
        return true;
    }

    // The century of the birth year, and the check digit.
    private static bool IsOnlyInNew(int place) => place is Century or Century + 1 or NewLength - 1;

    /// <summary>The next unit that counts, in upper case; null at the end.</summary>
    private static char? Next(Text text, ref int next)
    {
        while (next < text.Length)
        {
            char folded = text[next++];
            if (!Folding.IsSpace(folded) && !Folding.IsDash(folded) && folded is not ('(' or ')'))
                return Folding.ToUpper(folded);
        }
        return null;
    }
}
