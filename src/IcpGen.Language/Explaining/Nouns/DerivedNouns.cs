namespace IcpGen.Language.Explaining;

/// <summary>What derived members are called.</summary>
internal static class DerivedNouns
{
    /// <summary>A member of a text, as something to compare.</summary>
    public static Noun Of(Noun target, string member) => member switch
    {
        "length" => new((Owned(target.Zh, "字数"), "the length of " + target.English), Unit: ("", " characters")),
        "areaCode" => Named(target, "区号", "area code"),
        "province" => Named(target, "所属省份", "province"),
        "topLevel" => Named(target, "顶级域名", "top-level domain"),
        "suffix" => Named(target, "后缀", "suffix"),
        "prefix" => Named(target, "后缀前的部分", "part before the suffix"),
        "host" => Named(target, "中的域名", "domain name"),
        "birthDate" => Named(target, "中的出生日期", "birth date"),
        "city" => Named(target, "所在的市", "city"),
        _ => Named(target, member, member),
    };

    // What begins with a place or a direction needs no 的.
    private static string Owned(string target, string member) => "所中后".IndexOf(member[0]) >= 0 ? target + member : $"{target}的{member}";

    private static Noun Named(Noun target, string zh, string en) =>
        new((Owned(target.Zh, zh), $"the {(target.IsPlural ? English.Plural(en) : en)} of {target.English}"), target.IsPlural);
}
