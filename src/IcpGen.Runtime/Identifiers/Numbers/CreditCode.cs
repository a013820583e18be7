namespace IcpGen.Identifiers;

/// <summary>A unified social credit code (统一社会信用代码, GB 32100): 18 characters, the last a check character.</summary>
/// <param name="Text">The code as it was given; lower case counts as upper case.</param>
readonly partial record struct CreditCode(Text Text)
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>Whether it has the form and the right check character.</summary>
    public bool IsValid => HasForm && Alphabet.IndexOf(Unit(17)) == CheckDigit();

    /// <summary>
    /// The code of the province that registered it (310000), or null where it is malformed or was registered nationally (100000).
    /// </summary>
    public int? ProvinceCode =>
        HasForm && Text.TryReadNumber(2, 4, out int number) ? ProvinceTable.FromNumber(number)?.Code : null;

    /// <summary>Whether it is a self-employed person's (个体工商户): registered with industry and commerce, kind 2.</summary>
    public bool IsIndividualBusiness => HasForm && Text.StartsWith("92");

    private bool HasForm
    {
        get
        {
            if (Text.Length != 18 || !Text.HasDigits(2, 8))
                return false;
            for (int i = 0; i < 18; i++)
            {
                if (Alphabet.IndexOf(Unit(i)) < 0)
                    return false;
            }
            return true;
        }
    }

    /// <summary>Reads a text as a credit code; null is blank.</summary>
    public static implicit operator CreditCode(string? text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();

    private char Unit(int index) => Folding.ToUpper(Text[index]);

    private int CheckDigit()
    {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++)
        {
            sum += Alphabet.IndexOf(Unit(i)) * weight;
            weight = weight * 3 % 31;
        }
        return (31 - sum % 31) % 31;
    }
}
