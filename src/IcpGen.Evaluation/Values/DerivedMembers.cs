using IcpGen.Identifiers;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What can be told from a text by its form.</summary>
internal static class DerivedMembers
{
    /// <summary>A derived member of a text of a type; null of a malformed text.</summary>
    /// <param name="type">The text's type.</param>
    /// <param name="given">The text, not blank.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="argument">The argument of <c>serves</c>, else null.</param>
    /// <param name="today">The as-of day.</param>
    public static Constant? Of(RuleType type, string given, string member, string? argument, DateTime today)
    {
        Text text = new(given);
        return member switch
        {
            "hasChinese" => new FlagConstant(text.HasChinese),
            "length" => new NumberConstant(text.Length),
            _ => (type as SimpleType)?.Kind switch
            {
                SimpleKind.Mobile => Of(new Mobile(text), member),
                SimpleKind.Phone => Of(new Phone(text), member, argument),
                SimpleKind.DomainName => Of(new DomainName(text), member),
                SimpleKind.Url => Of(new Url(text), member),
                SimpleKind.IdNumber => Of(new IdNumber(text), member, DateOnly.FromDateTime(today)),
                SimpleKind.CreditCode => Of(new CreditCode(text), member),
                SimpleKind.Address => Of(new Address(text), member),
                _ => null,
            },
        };
    }

    /// <summary>A derived member of a text that was left blank: it has nothing and is not valid; null where that says nothing.</summary>
    public static Constant? OfBlank(string member) => member switch
    {
        "length" => new NumberConstant(0),
        "isValid" or "hasChinese" or "hasWww" or "hasHouseNumber" => new FlagConstant(false),
        _ => null,
    };

    private static FlagConstant? Of(Mobile mobile, string member) => member == "isValid" ? new FlagConstant(mobile.IsValid) : null;

    private static Constant? Of(Phone phone, string member, string? argument) => member switch
    {
        "isValid" => new FlagConstant(phone.IsWellFormed),
        "areaCode" => Filled(phone.AreaCode),
        "province" => Region(phone.ProvinceCode),
        "serves" when phone.IsWellFormed => new FlagConstant(phone.Serves(new Text(argument))),
        _ => null,
    };

    private static Constant? Of(DomainName name, string member) => member switch
    {
        "hasWww" => new FlagConstant(name.HasWww),
        _ when !name.IsWellFormed => null,
        "topLevel" => Filled(name.TopLevel),
        "suffix" => Filled(name.Suffix),
        "prefix" => Filled(name.Prefix),
        "isCountryCode" => new FlagConstant(name.IsCountryCode),
        _ => null,
    };

    private static TextConstant? Of(Url url, string member) =>
        member == "host" && url.IsWellFormed ? new TextConstant(url.Host.ToString()) : null;

    private static Constant? Of(IdNumber number, string member, DateOnly today) => member switch
    {
        "isValid" => new FlagConstant(number.IsValidOn(today)),
        "birthDate" when number.TryGetBirthDate(out int year, out int month, out int day) => new DateConstant(new DateTime(year, month, day)),
        "province" => Region(number.ProvinceCode),
        _ => null,
    };

    private static Constant? Of(CreditCode code, string member) => member switch
    {
        "isValid" => new FlagConstant(code.IsValid),
        "province" => Region(code.ProvinceCode),
        _ => null,
    };

    private static Constant? Of(Address address, string member) => member switch
    {
        "province" => Region(address.ProvinceCode),
        "city" => Filled(address.City),
        "hasHouseNumber" => new FlagConstant(address.HasHouseNumber),
        _ => null,
    };

    private static TextConstant? Filled(Text text) => text.IsBlank ? null : new TextConstant(text.ToString());

    private static MemberConstant? Region(int? code) =>
        code is { } known ? ProvinceMembers.Of((Province)known) : null;
}
