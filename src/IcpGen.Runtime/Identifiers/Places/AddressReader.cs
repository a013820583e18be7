namespace IcpGen.Identifiers;

/// <summary>Reads the province and the city that an address begins with.</summary>
internal static class AddressReader
{
    private static readonly string[] _countries = ["中华人民共和国", "中国"];

    // Streets are named after places (南京西路 in Shanghai, 北京东路): a short name that a street's end follows is no place.
    private static readonly string[] _streets = ["路", "街", "大街", "大道", "道", "巷", "里", "胡同"];

    public static (ProvinceRow? Province, City? City) Read(Text address)
    {
        int start = AfterCountry(address);
        if (CityIn(address, start, null) is { } leading)
            return (leading.Province, leading);
        ProvinceRow? province = ProvinceIn(address, start, out int end);
        if (province is null)
            return (null, null);
        City? city = province.IsMunicipality ? CityTable.Find(province.Short) : CityIn(address, SkipMarks(address, end), province);
        return (province, city);
    }

    private static int AfterCountry(Text address)
    {
        foreach (string country in _countries)
        {
            if (address.StartsWith(country))
                return SkipMarks(address, country.Length);
        }
        return SkipMarks(address, 0);
    }

    private static int SkipMarks(Text address, int start)
    {
        while (start < address.Length && Folding.IsPunctuation(address[start]))
            start++;
        return start;
    }

    private static ProvinceRow? ProvinceIn(Text address, int start, out int end)
    {
        foreach (ProvinceRow row in ProvinceTable.Rows)
        {
            end = EndOfName(address, start, row.Full, row.Short);
            if (end >= 0)
                return row;
        }
        end = start;
        return null;
    }

    /// <summary>The city at a place: by full name, or by its short name as well where the province is known.</summary>
    private static City? CityIn(Text address, int start, ProvinceRow? province)
    {
        foreach (City city in CityTable.Cities)
        {
            if (province is null ? address.HoldsAt(start, city.Full)
                : city.Province == province && EndOfName(address, start, city.Full, city.Short) >= 0)
            {
                return city;
            }
        }
        return null;
    }

    private static int EndOfName(Text address, int start, string full, string brief)
    {
        if (address.HoldsAt(start, full))
            return start + full.Length;
        if (!address.HoldsAt(start, brief))
            return -1;
        int end = start + brief.Length;
        return IsStreetAt(address, end) ? -1 : end;
    }

    private static bool IsStreetAt(Text address, int place)
    {
        if (place < address.Length && "东南西北中".IndexOf(address[place]) >= 0)
            place++;
        foreach (string street in _streets)
        {
            if (address.HoldsAt(place, street))
                return true;
        }
        return false;
    }
}
