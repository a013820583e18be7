using System;

namespace IcpGen.Identifiers;

/// <summary>Finds the names of counties at a place of an address.</summary>
internal static class CountyNames
{
    private const string Kinds = "市县区";

    /// <summary>Whether a county of a province stands here. Those of the great cities, and county-level cities, may be shortened.</summary>
    public static bool HasOneOf(ProvinceRow province, Text address, int start)
    {
        foreach (County county in CountyTable.At(address, start))
        {
            if (county.Province == province && (address.HoldsAt(start, county.Full) || IsShortened(county, address, start)))
                return true;
        }
        return false;
    }

    /// <summary>Whether a county of a city stands here in full.</summary>
    public static bool IsIn(City city, Text address, int start)
    {
        foreach (County county in CountyTable.At(address, start))
        {
            if (county.City == city && address.HoldsAt(start, county.Full))
                return true;
        }
        return false;
    }

    /// <summary>
    /// The city to which the county here belongs; null where the province has several of that name. Districts that were cities or counties
    /// are known by what they were as well (江苏省吴江市).
    /// </summary>
    public static City? CityOf(Text address, int start, ProvinceRow province)
    {
        (int found, City? city) = Called(address, start, province, static (county, text, place) => text.HoldsAt(place, county.Full));
        if (found == 0)
            (found, city) = Called(address, start, province, HasOtherKind);
        return found == 1 ? city : null;
    }

    /// <summary>In how many cities of a province a county is called so, and the last of them.</summary>
    private static (int Cities, City? Last) Called(Text address, int start, ProvinceRow province, Func<County, Text, int, bool> isCalled)
    {
        int cities = 0;
        City? last = null;
        foreach (County county in CountyTable.At(address, start))
        {
            if (county.Province == province && isCalled(county, address, start) && (cities == 0 || county.City != last))
            {
                cities++;
                last = county.City;
            }
        }
        return (cities, last);
    }

    /// <summary>The county-level city here in full. No two have one name.</summary>
    public static County? CityOfItsOwn(Text address, int start)
    {
        foreach (County county in CountyTable.At(address, start))
        {
            if (county.IsCity && PlaceNames.IsInFull(address, start, county.Full))
                return county;
        }
        return null;
    }

    private static bool HasOtherKind(County county, Text address, int start)
    {
        int end = start + county.Short.Length;
        return IsShortened(county, address, start)
            || (county.Short != county.Full && end < address.Length && Kinds.IndexOf(address[end]) >= 0 && address.HoldsAt(start, county.Short));
    }

    private static bool IsShortened(County county, Text address, int start) =>
        (county.IsCity || county.Province.IsMunicipality)
        && address.HoldsAt(start, county.Short) && !StreetNames.GoOnAt(address, start + county.Short.Length);
}
