using System.Globalization;
using System.Linq;
using IcpGen.Identifiers;

namespace IcpGen.Language.Rules;

/// <summary>A province whose communications administration has requirements.</summary>
/// <param name="Name">Its name in rules, a member of <c>Province</c>: <c>shanghai</c>.</param>
/// <param name="Label">What people call it, shortly: 上海, Shanghai.</param>
/// <param name="Code">Its GB/T 2260 code: 310000.</param>
/// <param name="Letters">The letters its clause ids begin with: <c>SH</c>.</param>
public sealed record ProvinceInfo(string Name, Localized Label, int Code, string Letters);

/// <summary>The provinces that the language knows.</summary>
public static class Provinces
{
    private const int FirstOutsideTheMainland = 710000;

    /// <summary>The 31 provinces that can have rules, in order of their codes.</summary>
    public static EquatableArray<ProvinceInfo> All { get; } = ProvinceTable.Rows
        .Where(row => row.Code < FirstOutsideTheMainland)
        .Select(row => new ProvinceInfo(row.Name, new Localized(row.Short, row.English), row.Code, row.Letters))
        .ToEquatableArray();

    /// <summary>The enumeration <c>Province</c>: all of them, and the three places that are values only.</summary>
    public static EnumDefinition Enum { get; } = new(
        "Province",
        new Localized("省份", "province"),
        ProvinceTable.Rows
            .Select(row => new EnumMember(row.Name, new Localized(row.Short, row.English), EquatableArray.Of(row.Code.ToString(CultureInfo.InvariantCulture))))
            .ToEquatableArray());
}
