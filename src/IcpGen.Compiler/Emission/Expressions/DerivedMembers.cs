using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>The runtime's functions for derived members.</summary>
internal static class DerivedMembers
{
    /// <summary>A call that gives a derived member.</summary>
    /// <param name="kind">The text type that it is a member of; <c>Text</c> where all texts have it.</param>
    /// <param name="member">Its name.</param>
    /// <param name="target">The value, as read.</param>
    /// <param name="argument">The argument of <c>serves</c>, or null.</param>
    /// <param name="path">Where the value stands, for what is malformed.</param>
    /// <param name="field">The field, from there.</param>
    internal static string Call(SimpleKind kind, string member, string target, string? argument, string path, string field)
    {
        string at = $", {path}, {Names.Literal(field)}";
        return TypeNames.Derived + "." + (kind, member) switch
        {
            (SimpleKind.Text, "hasChinese") => $"HasChinese({target})",
            (SimpleKind.Text, "length") => $"Length({target})",
            (SimpleKind.Mobile, "isValid") => $"MobileIsValid({target})",
            (SimpleKind.Phone, "isValid") => $"PhoneIsValid({target})",
            (SimpleKind.Phone, "areaCode") => $"PhoneAreaCode({target}{at})",
            (SimpleKind.Phone, "province") => $"PhoneProvince({target}{at})",
            (SimpleKind.Phone, "serves") => $"PhoneServes({target}, {argument}{at})",
            (SimpleKind.DomainName, "topLevel") => $"TopLevel({target}{at})",
            (SimpleKind.DomainName, "suffix") => $"Suffix({target}{at})",
            (SimpleKind.DomainName, "prefix") => $"Prefix({target}{at})",
            (SimpleKind.DomainName, "isCountryCode") => $"IsCountryCode({target}{at})",
            (SimpleKind.DomainName, "hasWww") => $"HasWww({target})",
            (SimpleKind.Url, "host") => $"Host({target}{at})",
            (SimpleKind.IdNumber, "isValid") => $"IdNumberIsValid({target}, today)",
            (SimpleKind.IdNumber, "birthDate") => $"BirthDate({target}{at})",
            (SimpleKind.IdNumber, "province") => $"IdNumberProvince({target}{at})",
            (SimpleKind.CreditCode, "isValid") => $"CreditCodeIsValid({target})",
            (SimpleKind.CreditCode, "province") => $"CreditCodeProvince({target}{at})",
            (SimpleKind.Address, "province") => $"AddressProvince({target}{at})",
            (SimpleKind.Address, "city") => $"AddressCity({target}{at})",
            (SimpleKind.Address, "hasHouseNumber") => $"HasHouseNumber({target})",
            _ => $"{Names.Pascal(member)}({target}{at})",
        };
    }
}
