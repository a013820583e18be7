using System;
using System.Collections.Generic;

namespace IcpGen.Identifiers;

/// <summary>The districts, counties and county-level cities, found by the character that they begin with.</summary>
internal static partial class CountyTable
{
    private static readonly string[] _kinds = ["新区", "林区", "矿区", "市", "县", "区"];

    /// <summary>Places that licences print in the stead of a county, and that GB/T 2260 does not have.</summary>
    private static readonly (int Province, string City, string Counties)[] _others =
    [
        (13, "保定市", "雄安新区"),
        (36, "", "赣江新区"),
        (42, "襄阳市", "襄樊市"),
        (43, "长沙市", "湘江新区"),
        (50, "重庆市", "两江新区"),
        (51, "", "天府新区"),
        (52, "", "贵安新区"),
        (53, "", "滇中新区"),
        (61, "西安市", "西咸新区"),
        (71, "", "台北市 新北市 桃园市 台中市 台南市 高雄市 基隆市 新竹市 嘉义市 新竹县 嘉义县 苗栗县 彰化县 南投县 云林县 屏东县 宜兰县 " +
                 "花莲县 台东县 澎湖县 金门县"),
        (81, "", "九龙 新界 港岛 香港岛 中环 湾仔 铜锣湾 尖沙咀 观塘 荃湾 沙田 元朗 屯门"),
        (82, "", "澳门半岛 氹仔 路环"),
    ];

    private static readonly NameIndex<County> _counties;

    // Here, because the data stands in another file: no order of files decides what is there first.
    static CountyTable()
    {
        List<County> all = [];
        AddAll(all, _data);
        AddAll(all, _others);
        _counties = new(all, static county => county.Full);
    }

    /// <summary>Those whose names begin as the text does at a place.</summary>
    public static List<County> At(Text address, int start) => _counties.At(address, start);

    private static void AddAll(List<County> all, (int Province, string City, string Counties)[] rows)
    {
        foreach ((int number, string city, string counties) in rows)
        {
            foreach (string name in counties.Split(' '))
                all.Add(new(Short(name), name, ProvinceTable.FromNumber(number)!, CityTable.Find(city)));
        }
    }

    private static string Short(string name)
    {
        foreach (string kind in _kinds)
        {
            if (name.EndsWith(kind, StringComparison.Ordinal) && name.Length >= kind.Length + 2 && !name.EndsWith("自治" + kind, StringComparison.Ordinal))
                return name.Substring(0, name.Length - kind.Length);
        }
        return name;
    }
}
