using System;

namespace IcpGen.Identifiers;

/// <summary>Finds the names of provinces and cities at a place of an address.</summary>
internal static class PlaceNames
{
    private static readonly string[] _forms = ["省", "自治区", "特别行政区", "特区"];
    private static readonly string[] _zones = ["自由贸易试验区", "自贸试验区", "自贸区", "自由贸易港", "生产建设兵团"];
    private static readonly string[] _headings = ["直辖县级", "直辖", "行政区划", "行政单位", "市辖区"];
    private static readonly string[] _ends = ["省", "自治区"];

    /// <summary>The province whose name stands here in full or as people shorten it (广西省, 广西自治区).</summary>
    public static ProvinceRow? ProvinceInFull(Text address, int start, out int end)
    {
        end = start;
        foreach (ProvinceRow row in ProvinceTable.Rows)
        {
            end = EndOfFull(address, start, row);
            if (end >= 0)
                return row;
        }
        return null;
    }

    /// <summary>The province whose short name stands here.</summary>
    public static ProvinceRow? ShortProvince(Text address, int start, out int end)
    {
        end = start;
        foreach (ProvinceRow row in ProvinceTable.Rows)
        {
            end = EndOfShort(address, start, row);
            if (end >= 0)
                return row;
        }
        return null;
    }

    /// <summary>The city whose name stands here in full: 深圳市, 延边朝鲜族自治州, 延边州, 哈密地区.</summary>
    public static City? CityInFull(Text address, int start, ProvinceRow? province)
    {
        foreach (City city in CityTable.At(address, start))
        {
            if ((province is null || city.Province == province) && (IsInFull(address, start, city.Full) || HasOtherName(address, start, city)
                || (province is not null && IsInitialOf(city, address, start))))
            {
                return city;
            }
        }
        return null;
    }

    /// <summary>The city whose short name stands here and is no street's.</summary>
    public static City? ShortCity(Text address, int start, ProvinceRow? province)
    {
        foreach (City city in CityTable.At(address, start))
        {
            if ((province is null || city.Province == province)
                && address.HoldsAt(start, city.Short) && !StreetNames.GoOnAt(address, start + city.Short.Length))
            {
                return city;
            }
        }
        return null;
    }

    /// <summary>Whether a name stands here and is not the beginning of 市场. 场中路 is a street in Shanghai.</summary>
    public static bool IsInFull(Text address, int start, string full)
    {
        int end = start + full.Length;
        return address.HoldsAt(start, full) && !(full[full.Length - 1] == '市' && address.HoldsAt(end, "场") && !address.HoldsAt(end, "场中"));
    }

    public static int SkipMarks(Text address, int start)
    {
        while (start < address.Length && Folding.IsPunctuation(address[start]))
            start++;
        return start;
    }

    /// <summary>Steps over what stands between a province and its city: the province once more, 省直辖县级行政区划, 自由贸易试验区.</summary>
    public static int SkipHeadings(Text address, int start, ProvinceRow province)
    {
        int here = SkipMarks(address, start);
        int again = EndOfFull(address, here, province);
        if (again >= 0)
            here = SkipMarks(address, again);
        here = SkipOneOf(_zones, address, here);
        int end = SkipOneOf(_ends, address, here);
        if (address.HoldsAt(end, "直辖"))
            here = end;
        int next = SkipOneOf(_headings, address, here);
        while (next > here)
        {
            here = next;
            next = SkipOneOf(_headings, address, here);
        }
        return here;
    }

    private static int SkipOneOf(string[] words, Text address, int start)
    {
        foreach (string word in words)
        {
            if (address.HoldsAt(start, word))
                return SkipMarks(address, start + word.Length);
        }
        return start;
    }

    private static int EndOfFull(Text address, int start, ProvinceRow row)
    {
        if (IsInFull(address, start, row.Full))
            return start + row.Full.Length;
        int end = EndOfShort(address, start, row);
        if (end < 0 || row.IsMunicipality)
            return -1;
        foreach (string form in _forms)
        {
            if (address.HoldsAt(end, form))
                return end + form.Length;
        }
        return -1;
    }

    private static int EndOfShort(Text address, int start, ProvinceRow row) =>
        address.HoldsAt(start, row.Short) ? start + row.Short.Length
        : row.Number == 15 && address.HoldsAt(start, "内蒙") ? start + 2
        : -1;

    /// <summary>新疆巴州 is 巴音郭楞蒙古自治州; elsewhere 巴州 is a district.</summary>
    private static bool IsInitialOf(City city, Text address, int start) =>
        city is { Province.Number: 65, Short.Length: 4 } && city.Full.EndsWith("自治州", StringComparison.Ordinal) && address.HoldsAt(start + 1, "州");

    /// <summary>延边州 and 延边自治州; 哈密地区 as it was before it became a 市.</summary>
    private static bool HasOtherName(Text address, int start, City city)
    {
        if (!address.HoldsAt(start, city.Short))
            return false;
        int end = start + city.Short.Length;
        return city.Full.EndsWith("自治州", StringComparison.Ordinal)
            ? address.HoldsAt(end, "州") || address.HoldsAt(end, "自治州")
            : address.HoldsAt(end, "地区") && city.Short != city.Province.Short;
    }
}
