using IcpGen.Evaluation;
using IcpGen.Identifiers;
using IcpGen.Language.Rules;
using PhoneNumbers;

namespace IcpGen.Tool.Facts;

/// <summary>
/// Where mobile numbers were issued, by the tables of libphonenumber. A ported number keeps its place; of young prefixes the
/// tables know only the country, and then nothing is known here.
/// </summary>
internal static class MobileAttribution
{
    private const string Country = "CN";

    /// <summary>The province of a number, as a member of <c>Province</c>; null where it is no mobile number or of no known place.</summary>
    public static MemberConstant? Find(string text)
    {
        if (!new Mobile(text).IsValid)
        {
            return null;
        }

        try
        {
            PhoneNumber number = PhoneNumberUtil.GetInstance().Parse(new Text(text).ToString(), Country);
            string place = PhoneNumberOfflineGeocoder.GetInstance().GetDescriptionForNumber(number, Locale.SimplifiedChinese);
            return ProvinceAtStart(place);
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    // The tables write 广东省深圳市, 广西南宁市, 北京市: a province's short name always comes first.
    private static MemberConstant? ProvinceAtStart(string place) =>
        Enum.GetValues<Province>().Where(province => place.StartsWith(Provinces.NameOf(province)!.Zh, StringComparison.Ordinal))
            .Select(ProvinceMembers.Of).FirstOrDefault();
}
