namespace IcpGen.Language.Explaining;

/// <summary>What derived members are called.</summary>
internal static class DerivedNouns
{
    /// <summary>A member of a text, as something to compare.</summary>
    public static Noun Of(Noun target, string member) => member switch
    {
        "length" => new((target.Zh + "的字数", "the length of " + target.En), Unit: (" 个字", " characters")),
        "areaCode" => Named(target, "的区号", "area code"),
        "province" => Named(target, "所属省份", "province"),
        "topLevel" => Named(target, "的顶级域名", "top-level domain"),
        "suffix" => Named(target, "的后缀", "suffix"),
        "prefix" => Named(target, "后缀前的部分", "part before the suffix"),
        "host" => Named(target, "中的域名", "domain name"),
        "birthDate" => Named(target, "中的出生日期", "birth date"),
        "city" => Named(target, "所在的市", "city"),
        _ => Named(target, "的" + member, member),
    };

    private static Noun Named(Noun target, string zh, string en) =>
        new((target.Zh + zh, $"the {en}{(target.IsPlural ? "s" : "")} of {target.En}"), target.IsPlural);
}
