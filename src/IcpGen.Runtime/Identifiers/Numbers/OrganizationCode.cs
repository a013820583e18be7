namespace IcpGen.Identifiers;

/// <summary>An organization code (组织机构代码, GB 11714): eight characters, a hyphen that may be left out, a check character.</summary>
/// <param name="Text">The code as it was given; lower case counts as upper case.</param>
readonly partial record struct OrganizationCode(Text Text)
{
    private const string CheckCharacters = "0123456789X";
    private static readonly int[] _weights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Whether it has the form and the right check character.</summary>
    public bool IsValid =>
        (Text.Length == 9 || (Text.Length == 10 && Folding.IsDash(Text[8])))
        && Sum() is int sum && Folding.ToUpper(Text[Text.Length - 1]) == CheckCharacters[(11 - sum % 11) % 11];

    /// <summary>Reads a text as an organization code; null is blank.</summary>
    public static implicit operator OrganizationCode(string? text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();

    /// <summary>The weighted sum of the first eight characters, or null where one is neither digit nor letter.</summary>
    private int? Sum()
    {
        int sum = 0;
        for (int i = 0; i < 8; i++)
        {
            char unit = Folding.ToUpper(Text[i]);
            if (Folding.IsDigit(unit))
                sum += (unit - '0') * _weights[i];
            else if (Folding.IsLetter(unit))
                sum += (unit - 'A' + 10) * _weights[i];
            else
                return null;
        }
        return sum;
    }
}
