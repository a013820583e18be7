namespace IcpGen.Identifiers;

/// <summary>
/// Numbers of persons' papers as forms vary them: width, case (…x, …X) and spacing count for nothing, and the 15 digits of a resident number
/// and its 18 are one. Nothing is allocated.
/// </summary>
internal static class PersonNumbers
{
    /// <summary>Whether two numbers are the same. Blank is nobody's.</summary>
    public static bool AreSame(Text left, Text right)
    {
        int mine = LengthOf(left);
        int others = LengthOf(right);
        return (mine, others) switch
        {
            (15, 18) => IsLonger(right, left),
            (18, 15) => IsLonger(left, right),
            _ => mine == others && mine > 0 && Agree(left, 0, right, 0, mine),
        };
    }

    /// <summary>The same for numbers that are the same, and in every process.</summary>
    public static int HashOf(Text number)
    {
        // The nine digits from the year's tens on: where 15 digits and 18 agree.
        int length = LengthOf(number);
        (int from, int to) = length == 18 && IsCentury(number) ? (8, 17) : length == 15 ? (6, 15) : (0, length);
        Fnv hash = Fnv.Start;
        for (int i = from; i < to; i++)
            hash = hash.With(At(number, i));
        return hash.Value;
    }

    /// <summary>Whether a resident number of 18 digits is what one of 15 became: the century put in, the check character behind.</summary>
    private static bool IsLonger(Text whole, Text old) =>
        IsCentury(whole) && HasDigits(old, 15) && HasDigits(whole, 17) && Agree(whole, 0, old, 0, 6) && Agree(whole, 8, old, 6, 9)
        && At(whole, 17) == CheckCharacter(whole);

    private static bool IsCentury(Text number) => At(number, 6) == '1' && At(number, 7) == '9';

    private static bool Agree(Text left, int here, Text right, int there, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (At(left, here + i) != At(right, there + i))
                return false;
        }
        return true;
    }

    private static bool HasDigits(Text number, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (!Folding.IsDigit(At(number, i)))
                return false;
        }
        return true;
    }

    private static char CheckCharacter(Text number)
    {
        int sum = 0;
        int weight = 1;
        for (int i = 16; i >= 0; i--)
        {
            weight = weight * 2 % 11;
            sum += (At(number, i) - '0') * weight;
        }
        return "10X98765432"[sum % 11];
    }

    private static int LengthOf(Text number)
    {
        int length = 0;
        for (int i = 0; i < number.Length; i++)
        {
            if (number[i] != ' ')
                length++;
        }
        return length;
    }

    /// <summary>The unit at a place, spacing not counted, in upper case.</summary>
    private static char At(Text number, int place)
    {
        for (int i = 0; i < number.Length; i++)
        {
            if (number[i] != ' ' && place-- == 0)
                return Folding.ToUpper(number[i]);
        }
        return '\0';
    }
}
