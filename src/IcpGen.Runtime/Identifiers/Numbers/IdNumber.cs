namespace IcpGen.Identifiers;

/// <summary>
/// A resident identity number (公民身份号码, GB 11643): 18 characters of which the last is a check character, or the 15 digits of
/// the first generation, which has none.
/// </summary>
/// <param name="Text">The number as it was given.</param>
readonly partial record struct IdNumber(Text Text)
{
    private const string CheckCharacters = "10X98765432";

    /// <summary>Whether province, birth date and check character are all as the standard has them.</summary>
    public bool IsValid =>
        ProvinceCode is not null && TryGetBirthDate(out _, out _, out _)
        && (Text.Length == 15 || Folding.ToUpper(Text[17]) == CheckCharacters[Remainder()]);

    /// <summary>
    /// The code of the province that first issued it (310000), or null where it is malformed or names no province. The residence permits
    /// of people from Hong Kong, Macao and Taiwan begin with 81, 82 and 83.
    /// </summary>
    public int? ProvinceCode =>
        HasForm && Text.TryReadNumber(0, 2, out int number) ? ProvinceTable.FromNumber(Issuer(number))?.Code : null;

    private bool HasForm =>
        Text.Length switch
        {
            15 => Text.HasDigits(0, 15),
            18 => Text.HasDigits(0, 17) && (Folding.IsDigit(Text[17]) || Folding.ToUpper(Text[17]) == 'X'),
            _ => false,
        };

    /// <summary>Reads a text as an identity number; null is blank.</summary>
    public static implicit operator IdNumber(string? text) => new(text);

    /// <summary>The birth date in the number; false where it is malformed or there is no such day. The check character plays no part.</summary>
    public bool TryGetBirthDate(out int year, out int month, out int day)
    {
        month = day = year = 0;
        if (!HasForm)
            return false;
        int yearEnd = Text.Length == 18 ? 10 : 8;
        Text.TryReadNumber(6, yearEnd, out year);
        if (Text.Length == 15)
            year += 1900;
        Text.TryReadNumber(yearEnd, yearEnd + 2, out month);
        Text.TryReadNumber(yearEnd + 2, yearEnd + 4, out day);
        return Calendar.Has(year, month, day);
    }

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();

    private static int Issuer(int number) => number == 83 ? 71 : number;

    private int Remainder()
    {
        int sum = 0;
        int weight = 1; // 2^(17-i) mod 11, from the right: 2 4 8 5 10 9 7 3 6 1 …
        for (int i = 16; i >= 0; i--)
        {
            weight = weight * 2 % 11;
            sum += (Text[i] - '0') * weight;
        }
        return sum % 11;
    }
}
