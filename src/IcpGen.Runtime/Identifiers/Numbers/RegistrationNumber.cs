namespace IcpGen.Identifiers;

/// <summary>
/// A business registration number (工商注册号) of before the unified code: 15 digits, the last a check digit by ISO 7064 MOD 11,10.
/// Genuine numbers that fail the check are known.
/// </summary>
/// <param name="Text">The number as it was given.</param>
readonly partial record struct RegistrationNumber(Text Text)
{
    /// <summary>Whether it has 15 digits of which the last is right.</summary>
    public bool IsValid
    {
        get
        {
            if (Text.Length != 15 || !Text.HasDigits(0, 15))
                return false;
            int product = 10;
            for (int i = 0; i < 14; i++)
            {
                int sum = (product + Text[i] - '0') % 10;
                product = (sum == 0 ? 10 : sum) * 2 % 11;
            }
            return (product + Text[14] - '0') % 10 == 1;
        }
    }

    /// <summary>Reads a text as a registration number; null is blank.</summary>
    public static implicit operator RegistrationNumber(string? text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();
}
