namespace IcpGen.Identifiers;

/// <summary>A mobile number of the mainland: 11 digits from 13 to 19, with or without +86, grouped in any way.</summary>
/// <param name="Text">The number as it was given.</param>
readonly partial record struct Mobile(Text Text)
{
    /// <summary>Whether it has the form; whether it is assigned is another matter.</summary>
    public bool IsValid
    {
        get
        {
            NumberReader reader = new(Text);
            reader.SkipCountryCode();
            if (reader.Digit() != 1 || reader.Digit() < 3)
                return false;
            for (int i = 2; i < 11; i++)
            {
                if (reader.Digit() < 0)
                    return false;
            }
            return reader.AtEnd;
        }
    }

    /// <summary>Reads a text as a mobile number; null is blank.</summary>
    public static implicit operator Mobile(string? text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();
}
