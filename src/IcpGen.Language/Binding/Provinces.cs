using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>A province whose communications administration has requirements.</summary>
/// <param name="Name">Its name in rules, a member of <c>Province</c>: <c>shanghai</c>.</param>
/// <param name="Label">What people call it, shortly: 上海, Shanghai.</param>
/// <param name="Code">Its GB/T 2260 code: 310000.</param>
/// <param name="Letters">The letters its clause ids begin with: <c>SH</c>.</param>
public sealed record ProvinceInfo(string Name, Label Label, int Code, string Letters);

/// <summary>The provinces that the language knows.</summary>
public static class Provinces
{
    /// <summary>The 31 provinces that can have rules, in order of their codes.</summary>
    public static EquatableArray<ProvinceInfo> All { get; } = EquatableArray.Of(
        Of("beijing", "北京", "Beijing", 110000, "BJ"),
        Of("tianjin", "天津", "Tianjin", 120000, "TJ"),
        Of("hebei", "河北", "Hebei", 130000, "HE"),
        Of("shanxi", "山西", "Shanxi", 140000, "SX"),
        Of("innerMongolia", "内蒙古", "Inner Mongolia", 150000, "NM"),
        Of("liaoning", "辽宁", "Liaoning", 210000, "LN"),
        Of("jilin", "吉林", "Jilin", 220000, "JL"),
        Of("heilongjiang", "黑龙江", "Heilongjiang", 230000, "HL"),
        Of("shanghai", "上海", "Shanghai", 310000, "SH"),
        Of("jiangsu", "江苏", "Jiangsu", 320000, "JS"),
        Of("zhejiang", "浙江", "Zhejiang", 330000, "ZJ"),
        Of("anhui", "安徽", "Anhui", 340000, "AH"),
        Of("fujian", "福建", "Fujian", 350000, "FJ"),
        Of("jiangxi", "江西", "Jiangxi", 360000, "JX"),
        Of("shandong", "山东", "Shandong", 370000, "SD"),
        Of("henan", "河南", "Henan", 410000, "HA"),
        Of("hubei", "湖北", "Hubei", 420000, "HB"),
        Of("hunan", "湖南", "Hunan", 430000, "HN"),
        Of("guangdong", "广东", "Guangdong", 440000, "GD"),
        Of("guangxi", "广西", "Guangxi", 450000, "GX"),
        Of("hainan", "海南", "Hainan", 460000, "HI"),
        Of("chongqing", "重庆", "Chongqing", 500000, "CQ"),
        Of("sichuan", "四川", "Sichuan", 510000, "SC"),
        Of("guizhou", "贵州", "Guizhou", 520000, "GZ"),
        Of("yunnan", "云南", "Yunnan", 530000, "YN"),
        Of("tibet", "西藏", "Tibet", 540000, "XZ"),
        Of("shaanxi", "陕西", "Shaanxi", 610000, "SN"),
        Of("gansu", "甘肃", "Gansu", 620000, "GS"),
        Of("qinghai", "青海", "Qinghai", 630000, "QH"),
        Of("ningxia", "宁夏", "Ningxia", 640000, "NX"),
        Of("xinjiang", "新疆", "Xinjiang", 650000, "XJ"));

    /// <summary>The enumeration <c>Province</c>: all of them, and the three places that are values only.</summary>
    public static EnumDefinition Enum { get; } = new(
        "Province",
        new Label("省份", "province"),
        All.Select(province => Member(province.Name, province.Label, province.Code))
            .Append(Member("taiwan", new Label("台湾", "Taiwan"), 710000))
            .Append(Member("hongKong", new Label("香港", "Hong Kong"), 810000))
            .Append(Member("macao", new Label("澳门", "Macao"), 820000))
            .ToEquatableArray());

    private static ProvinceInfo Of(string name, string zh, string en, int code, string letters) => new(name, new Label(zh, en), code, letters);

    private static EnumMember Member(string name, Label label, int code) =>
        new(name, label, code.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
