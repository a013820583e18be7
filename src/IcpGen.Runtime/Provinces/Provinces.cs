using System.Diagnostics.CodeAnalysis;
using IcpGen.Identifiers;

namespace IcpGen;

/// <summary>The names of provinces.</summary>
public static class Provinces
{
    /// <summary>Reads a province's name, letters, abbreviation or code: 上海, 上海市, Shanghai, innerMongolia, SH, 沪, 310000.</summary>
    /// <returns>False where it is none of them; case and spacing around it count for nothing.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Province province)
    {
        ProvinceRow? row = ProvinceTable.Find(text);
        province = (Province)(row?.Code ?? 0);
        return row is not null;
    }

    /// <summary>What people call a province, shortly (上海, Shanghai); null where the value is no province.</summary>
    public static Localized? NameOf(Province province) =>
        ProvinceTable.FromCode((int)province) is { } row ? new Localized(row.Short, row.English) : null;

    /// <summary>The official name, 上海市 or 内蒙古自治区; null where the value is no province.</summary>
    public static string? FullNameOf(Province province) => ProvinceTable.FromCode((int)province)?.Full;
}
