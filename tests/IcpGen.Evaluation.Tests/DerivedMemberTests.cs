using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class DerivedMemberTests
{
    private const string IdNumber = "11010519491231002X";

    [Theory]
    [InlineData("name", "hasChinese", "甲公司", "true")]
    [InlineData("name", "hasChinese", "ABC", "false")]
    [InlineData("name", "length", " 甲公司 ", "3")]
    [InlineData("principal.mobile", "isValid", "13800000000", "true")]
    [InlineData("principal.mobile", "isValid", "12345", "false")]
    [InlineData("principal.mobile", "length", "12345", "5")]
    [InlineData("phone", "areaCode", "021-12345678", "unreadable")]
    [InlineData("phone", "areaCode", "021-62345678", "021")]
    [InlineData("phone", "province", "021-62345678", "shanghai")]
    [InlineData("phone", "province", "12", "unreadable")]
    [InlineData("domain", "topLevel", "shop.com.cn", "cn")]
    [InlineData("domain", "suffix", "shop.com.cn", "com.cn")]
    [InlineData("domain", "prefix", "shop.com.cn", "shop")]
    [InlineData("domain", "topLevel", "?!", "unreadable")]
    [InlineData("domain", "suffix", "?!", "unreadable")]
    [InlineData("domain", "prefix", "?!", "unreadable")]
    [InlineData("domain", "prefix", "com.cn", "unreadable")]
    [InlineData("domain", "isCountryCode", "shop.cn", "true")]
    [InlineData("domain", "isCountryCode", "shop.com", "false")]
    [InlineData("domain", "isCountryCode", "?!", "unreadable")]
    [InlineData("domain", "hasWww", "www.shop.cn", "true")]
    [InlineData("domain", "hasWww", "?!", "false")]
    [InlineData("url", "host", "https://shop.cn/a", "shop.cn")]
    [InlineData("url", "host", "?!", "unreadable")]
    [InlineData("principal.idNumber", "isValid", IdNumber, "true")]
    [InlineData("principal.idNumber", "isValid", "1", "false")]
    [InlineData("principal.idNumber", "isValid", "110101209901010017", "false")] // right, but born after the day of the check
    [InlineData("principal.idNumber", "birthDate", IdNumber, "1949-12-31")]
    [InlineData("principal.idNumber", "birthDate", "1", "unreadable")]
    [InlineData("principal.idNumber", "province", IdNumber, "beijing")]
    [InlineData("principal.idNumber", "province", "1", "unreadable")]
    [InlineData("creditCode", "isValid", "91350100M000100Y43", "true")]
    [InlineData("creditCode", "isValid", "1", "false")]
    [InlineData("creditCode", "province", "91350100M000100Y43", "fujian")]
    [InlineData("creditCode", "province", "1", "unreadable")]
    [InlineData("address", "province", "广东省深圳市南山区科技路1号", "guangdong")]
    [InlineData("address", "province", "某地", "unreadable")]
    [InlineData("address", "city", "广东省深圳市南山区科技路1号", "深圳")]
    [InlineData("address", "city", "某地", "unreadable")]
    [InlineData("address", "hasHouseNumber", "广东省深圳市南山区科技路1号", "true")]
    [InlineData("address", "hasHouseNumber", "某地", "false")]
    public void A_member_is_derived_or_its_field_is_unreadable(string path, string member, string text, string expected)
    {
        RuleType type = member switch
        {
            "length" => TestVocabulary.Number,
            "birthDate" => TestVocabulary.Date,
            "province" => RuleType.Province,
            "host" => TestVocabulary.DomainName,
            "topLevel" or "suffix" or "prefix" or "areaCode" or "city" => TestVocabulary.Text,
            _ => TestVocabulary.Flag,
        };
        string filing = string.Join(":{", path.Split('.').Select(name => $"'{name}'"));
        filing = $"{{{filing}:'{text}'{new string('}', path.Count(character => character == '.'))}}}";

        string answer = Ask(Is(Member(path, member, type), Literal(expected == "unreadable" ? Any(type) : expected, type)), filing);

        Assert.Equal(expected == "unreadable" ? $"unknown {path} (unreadable)" : "true", answer);
    }

    [Theory]
    [InlineData("'phone':'029-82345678','name':'西安'", "true")]
    [InlineData("'phone':'029-82345678','name':'咸阳市'", "true")]
    [InlineData("'phone':'029-82345678','name':'宝鸡'", "false")]
    [InlineData("'phone':'12','name':'西安'", "unknown phone (unreadable)")]
    [InlineData("'phone':'029-82345678'", "unknown name")]
    [InlineData("'name':'西安'", "unknown phone")]
    [InlineData("", "unknown phone, name")]
    public void An_area_code_serves_its_cities(string filing, string expected) =>
        Assert.Equal(expected, Ask(Member("phone", "serves", TestVocabulary.Flag, Read("name")), $"{{{filing}}}"));

    [Fact]
    public void A_member_of_a_missing_text_needs_the_text() =>
        Assert.Equal("unknown principal.idNumber", Ask(Member("principal.idNumber", "isValid", TestVocabulary.Flag), "{}"));

    [Fact]
    public void A_member_of_a_member_blames_the_field_that_holds_the_text()
    {
        Expression host = Member("url", "host", TestVocabulary.DomainName);
        Expression prefix = new DerivedExpression(host, "prefix", null, TestVocabulary.Text, default);

        Assert.Equal("true", Ask(Is(prefix, Literal("shop", TestVocabulary.Text)), "{'url':'http://www.shop.com.cn'}"));
        Assert.Equal("unknown url (unreadable)", Ask(Is(prefix, Literal("shop", TestVocabulary.Text)), "{'url':'?!'}"));
    }

    [Fact]
    public void A_text_read_as_another_type_has_its_members()
    {
        Expression number = new ConversionExpression(Read("principal.certificate.number"), new SimpleType(SimpleKind.IdNumber), default);
        Expression isValid = new DerivedExpression(number, "isValid", null, TestVocabulary.Flag, default);

        Assert.Equal("true", Ask(isValid, $"{{'principal':{{'certificate':{{'number':'{IdNumber}'}}}}}}"));
    }

    private static string Any(RuleType type) => type switch
    {
        EnumType => "beijing",
        SimpleType { Kind: SimpleKind.Flag } => "true",
        SimpleType { Kind: SimpleKind.Date } => "2000-01-01",
        _ => "x",
    };
}
