using System.Collections.Generic;

namespace IcpGen.Identifiers;

/// <summary>Reads the province and the city that an address begins with.</summary>
/// <remarks>
/// A name in full tells its place. A short name is also a street's, a school's or a village's (南京西路, 四川外国语大学, 山东庄镇), and tells
/// a place only where something of that place follows it.
/// </remarks>
internal static class AddressReader
{
    private static readonly string[] _countries = ["中华人民共和国", "中国"];

    public static (ProvinceRow? Province, City? City) Read(Text address)
    {
        int start = AfterCountry(address);
        if (PlaceNames.CityInFull(address, start, null) is { } city)
            return (city.Province, city);
        if (PlaceNames.ProvinceInFull(address, start, out int end) is { } named)
            return (named, CityIn(address, PlaceNames.SkipHeadings(address, end, named), named));
        return FromShortProvince(address, start) ?? FromShortCity(address, start) ?? FromCountyLevelCity(address, start);
    }

    private static int AfterCountry(Text address)
    {
        foreach (string country in _countries)
        {
            if (address.StartsWith(country))
                return PlaceNames.SkipMarks(address, country.Length);
        }
        return PlaceNames.SkipMarks(address, 0);
    }

    /// <summary>广东深圳…, 上海浦东新区…, 中国（上海）自由贸易试验区….</summary>
    private static (ProvinceRow?, City?)? FromShortProvince(Text address, int start)
    {
        if (PlaceNames.ShortProvince(address, start, out int end) is not { } province)
            return null;
        int next = PlaceNames.SkipHeadings(address, end, province);
        return next > PlaceNames.SkipMarks(address, end) || HasPlaceOf(province, address, next)
            ? (province, CityIn(address, next, province))
            : null;
    }

    private static bool HasPlaceOf(ProvinceRow province, Text address, int start) =>
        PlaceNames.CityInFull(address, start, province) is not null
        || PlaceNames.ShortCity(address, start, province) is not null
        || CountyNames.HasOneOf(province, address, start);

    /// <summary>南京江宁区….</summary>
    private static (ProvinceRow?, City?)? FromShortCity(Text address, int start) =>
        PlaceNames.ShortCity(address, start, null) is { } city
        && CountyNames.IsIn(city, address, PlaceNames.SkipMarks(address, start + city.Short.Length))
            ? (city.Province, city)
            : null;

    /// <summary>义乌市….</summary>
    private static (ProvinceRow?, City?) FromCountyLevelCity(Text address, int start) =>
        CountyNames.CityOfItsOwn(address, start) is { } county ? (county.Province, county.City) : (null, null);

    private static City? CityIn(Text address, int start, ProvinceRow province) =>
        province.IsMunicipality ? CityTable.Find(province.Short)
        : PlaceNames.CityInFull(address, start, province)
            ?? CountyNames.CityOf(address, start, province)
            ?? PlaceNames.ShortCity(address, start, province);
}
