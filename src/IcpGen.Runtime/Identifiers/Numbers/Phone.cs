namespace IcpGen.Identifiers;

/// <summary>
/// A fixed-line number of the mainland with its area code: 010-12345678, (0755)12345678, 0755 1234567, +86-21-12345678, 02112345678,
/// each with or without an extension (010-12345678-123, 010-12345678转123).
/// </summary>
/// <param name="Text">The number as it was given.</param>
readonly partial record struct Phone(Text Text)
{
    private const int LongestExtension = 6;

    /// <summary>Whether it has an area code that exists and seven or eight digits after it.</summary>
    public bool IsWellFormed => Area is not null;

    /// <summary>The area code with its zero (<c>021</c>), blank where the number is malformed.</summary>
    public Text AreaCode => Area?.Code;

    /// <summary>The code of the province it lies in (310000), or null where it is malformed.</summary>
    public int? ProvinceCode => Area?.Province.Code;

    /// <summary>Reads a text as a fixed-line number; null is blank.</summary>
    public static implicit operator Phone(string? text) => new(text);

    /// <summary>Whether the area code serves a city, as 029 serves 西安 and 咸阳.</summary>
    /// <param name="city">Its short or full name: 西安, 西安市, 延边.</param>
    /// <returns>False where the number is malformed, or where no city below a province has the name.</returns>
    public bool Serves(Text city) =>
        Area is { } area && CityTable.Find(city) is { } known && area.Cities.Contains(known);

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();

    private Area? Area
    {
        get
        {
            NumberReader reader = new(Text);
            bool hasCountry = reader.SkipCountryCode();
            if (!reader.Skip("0") && !hasCountry)
                return null;
            Area? area = ReadArea(ref reader);
            return area is not null && SkipSubscriber(ref reader) && IsExtension(reader.Rest()) ? area : null;
        }
    }

    /// <summary>Two digits after the zero for Beijing and the great cities, else three.</summary>
    private static Area? ReadArea(ref NumberReader reader)
    {
        int code = reader.Digit();
        int length = code is 1 or 2 ? 2 : 3;
        for (int i = 1; i < length; i++)
        {
            if (!reader.AtDigit)
                return null;
            code = code * 10 + reader.Digit();
        }
        return CityTable.FindArea(code);
    }

    private static bool SkipSubscriber(ref NumberReader reader)
    {
        if (reader.Digit() < 2)
            return false;
        for (int i = 1; i < 7; i++)
        {
            if (reader.Digit() < 0)
                return false;
        }
        if (reader.AtDigit)
            reader.Digit();
        return !reader.AtDigit;
    }

    private static bool IsExtension(Text rest)
    {
        int digits = 0;
        for (int i = 0; i < rest.Length; i++)
        {
            char unit = rest[i];
            if (Folding.IsDigit(unit))
                digits++;
            else if (digits > 0 ? unit is not ')' : !NumberReader.IsMark(unit) && "转接分机extEXT#*,:".IndexOf(unit) < 0)
                return false;
        }
        return digits is > 0 and <= LongestExtension || rest.IsBlank;
    }
}
