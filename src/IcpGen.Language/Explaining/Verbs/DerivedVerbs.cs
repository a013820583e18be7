namespace IcpGen.Language.Explaining;

/// <summary>What yes-or-no members of texts say.</summary>
internal static class DerivedVerbs
{
    /// <param name="member">The member's name.</param>
    /// <param name="type">What a text of its type is called.</param>
    public static Verb Of(string member, Localized type) => member switch
    {
        "hasChinese" => Verb.Of("含有中文", "不含中文", "contain Chinese characters", bare: "含有中文"),
        "isValid" => Verb.Of($"是有效的{type.Zh}", $"不是有效的{type.Zh}", $"be a valid {type.English}"),
        "serves" => Verb.Of("属于{0}", "不属于{0}", "have the area code of {0}"),
        "isCountryCode" => Verb.Of("使用国家或地区顶级域名", "没有使用国家或地区顶级域名", "have a country-code top-level domain", bare: "使用国家或地区顶级域名"),
        "hasWww" => Verb.Of("以 www 开头", "不以 www 开头", "start with www"),
        "hasHouseNumber" => Verb.Of("写明了门牌号码", "没有写明门牌号码", "give a house number", bare: "写明门牌号码"),
        _ => Verb.Of($"“{member}”", $"不“{member}”", $"be {member}"),
    };
}
