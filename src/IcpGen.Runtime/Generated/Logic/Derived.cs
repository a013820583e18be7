using System.ComponentModel;
using IcpGen.Identifiers;

namespace IcpGen.Generated;

/// <summary>
/// What can be told from a text by its form. Of a malformed text it is unknown, and the text's field is named as unreadable; a text left
/// blank has nothing and is not valid.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Derived
{
    /// <summary>The region of a fixed-line number, by its area code.</summary>
    public static Known<Province> PhoneProvince(Known<Text> phone, FieldPath? at, string field) =>
        phone.IsKnown ? Region(new Phone(phone.Value).ProvinceCode, at, field) : phone.As<Province>();

    /// <summary>The area code of a fixed-line number.</summary>
    public static Known<Text> PhoneAreaCode(Known<Text> phone, FieldPath? at, string field) =>
        phone.IsKnown ? Filled(new Phone(phone.Value).AreaCode, at, field) : phone;

    /// <summary>Whether a text is a fixed-line number with its area code.</summary>
    public static Known<bool> PhoneIsValid(Known<Text> phone) => phone.IsKnown ? new Phone(phone.Value).IsWellFormed : Not(phone);

    /// <summary>Whether the area code of a fixed-line number serves a city.</summary>
    public static Known<bool> PhoneServes(Known<Text> phone, Known<Text> city, FieldPath? at, string field) =>
        (phone.IsKnown, city.IsKnown) switch
        {
            (true, true) => new Phone(phone.Value) is { IsWellFormed: true } number ? number.Serves(city.Value) : Given.Unreadable<bool>(at, field),
            _ => new(NeedList.Union(phone.Needs, city.Needs)),
        };

    /// <summary>Whether a text is a mainland mobile number.</summary>
    public static Known<bool> MobileIsValid(Known<Text> mobile) => mobile.IsKnown ? new Mobile(mobile.Value).IsValid : Not(mobile);

    /// <summary>The last label of a domain name.</summary>
    public static Known<Text> TopLevel(Known<DomainName> name, FieldPath? at, string field) =>
        Part(name, name.Value.TopLevel, at, field);

    /// <summary>The registry suffix of a domain name.</summary>
    public static Known<Text> Suffix(Known<DomainName> name, FieldPath? at, string field) =>
        Part(name, name.Value.Suffix, at, field);

    /// <summary>The registered label of a domain name.</summary>
    public static Known<Text> Prefix(Known<DomainName> name, FieldPath? at, string field) =>
        Part(name, name.Value.Prefix, at, field);

    /// <summary>Whether a domain name ends in a country code.</summary>
    public static Known<bool> IsCountryCode(Known<DomainName> name, FieldPath? at, string field) =>
        !name.IsKnown ? name.As<bool>() : name.Value.IsWellFormed ? name.Value.IsCountryCode : Given.Unreadable<bool>(at, field);

    /// <summary>Whether a domain name begins with <c>www.</c>.</summary>
    public static Known<bool> HasWww(Known<DomainName> name) => name.IsKnown ? name.Value.HasWww : Not(name);

    /// <summary>The host of a web address.</summary>
    public static Known<DomainName> Host(Known<Text> url, FieldPath? at, string field) =>
        !url.IsKnown ? url.As<DomainName>()
        : new Url(url.Value) is { IsWellFormed: true } address ? address.Host
        : Given.Unreadable<DomainName>(at, field);

    /// <summary>Whether a text is a resident identity number with the right check digit, of somebody born by the as-of day.</summary>
    public static Known<bool> IdNumberIsValid(Known<Text> number, DateOnly today) =>
        number.IsKnown ? new IdNumber(number.Value).IsValidOn(today) : Not(number);

    /// <summary>The birth date in a resident identity number.</summary>
    public static Known<DateOnly> BirthDate(Known<Text> number, FieldPath? at, string field) =>
        !number.IsKnown ? number.As<DateOnly>() : new IdNumber(number.Value).BirthDate is { } day ? day : Given.Unreadable<DateOnly>(at, field);

    /// <summary>The region in a resident identity number.</summary>
    public static Known<Province> IdNumberProvince(Known<Text> number, FieldPath? at, string field) =>
        number.IsKnown ? Region(new IdNumber(number.Value).ProvinceCode, at, field) : number.As<Province>();

    /// <summary>Whether a text is a unified social credit code with the right check character.</summary>
    public static Known<bool> CreditCodeIsValid(Known<Text> code) => code.IsKnown ? new CreditCode(code.Value).IsValid : Not(code);

    /// <summary>The region in a unified social credit code.</summary>
    public static Known<Province> CreditCodeProvince(Known<Text> code, FieldPath? at, string field) =>
        code.IsKnown ? Region(new CreditCode(code.Value).ProvinceCode, at, field) : code.As<Province>();

    /// <summary>The region of an address.</summary>
    public static Known<Province> AddressProvince(Known<Text> address, FieldPath? at, string field) =>
        address.IsKnown ? Region(new Address(address.Value).ProvinceCode, at, field) : address.As<Province>();

    /// <summary>The city of an address, without 市.</summary>
    public static Known<Text> AddressCity(Known<Text> address, FieldPath? at, string field) =>
        address.IsKnown ? Filled(new Address(address.Value).City, at, field) : address;

    /// <summary>Whether an address goes down to a house number.</summary>
    public static Known<bool> HasHouseNumber(Known<Text> address) =>
        address.IsKnown ? new Address(address.Value).HasHouseNumber : Not(address);

    /// <summary>Whether a text has a Chinese character.</summary>
    public static Known<bool> HasChinese(Known<Text> text) => text.IsKnown ? text.Value.HasChinese : Not(text);

    /// <summary>The length of a text in UTF-16 units.</summary>
    public static Known<long> Length(Known<Text> text) => text.IsKnown ? text.Value.Length : text.IsBlank ? 0 : text.As<long>();

    private static Known<bool> Not<T>(Known<T> text)
        where T : struct => text.IsBlank ? false : text.As<bool>();

    private static Known<Province> Region(int? code, FieldPath? at, string field) =>
        code is { } known ? (Province)known : Given.Unreadable<Province>(at, field);

    private static Known<Text> Part(Known<DomainName> name, Text part, FieldPath? at, string field) =>
        !name.IsKnown ? name.As<Text>() : Filled(name.Value.IsWellFormed ? part : default, at, field);

    private static Known<Text> Filled(Text text, FieldPath? at, string field) =>
        text.IsBlank ? Given.Unreadable<Text>(at, field) : text;
}
