using System;
using System.Collections.Generic;
using System.Globalization;

namespace IcpGen.Identifiers;

/// <summary>The cities of the mainland and their telephone areas.</summary>
internal static partial class CityTable
{
    private static readonly List<City> _cities = [];

    // By the code's value: 29 for 029, 755 for 0755. The leading zero makes no two codes meet.
    private static readonly Area?[] _areas = new Area?[1000];

    private static readonly NameIndex<City> _byName;

    static CityTable()
    {
        foreach ((int number, string cities) in _data)
        {
            string[] words = cities.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i < words.Length; i += 2)
                Add(ProvinceTable.FromNumber(number)!, words[i], words[i + 1].Split('/'));
        }
        _byName = new(_cities, static city => city.Short);
    }

    /// <summary>All of them, province by province. A list, because walking it allocates nothing.</summary>
    public static List<City> Cities => _cities;

    /// <summary>The area with a code of this value, or null.</summary>
    public static Area? FindArea(int code) => code is >= 0 and < 1000 ? _areas[code] : null;

    /// <summary>Those whose names begin as the text does at a place.</summary>
    public static List<City> At(Text address, int start) => _byName.At(address, start);

    /// <summary>The city with this short or full name, or null.</summary>
    public static City? Find(Text name)
    {
        foreach (City city in At(name, 0))
        {
            if (name == city.Short || name == city.Full)
                return city;
        }
        return null;
    }

    private static void Add(ProvinceRow province, string name, string[] codes)
    {
        int mark = name.IndexOf('·');
        City city = mark < 0
            ? new City(name, name + "市", province)
            : new City(name.Substring(0, mark), name.Remove(mark, 1), province);
        _cities.Add(city);
        foreach (string code in codes)
        {
            int value = int.Parse(code, NumberStyles.None, CultureInfo.InvariantCulture);
            (_areas[value] ??= new Area(code, province, [])).Cities.Add(city);
        }
    }
}
