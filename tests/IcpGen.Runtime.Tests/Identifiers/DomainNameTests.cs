using CsCheck;
using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class DomainNameTests
{
    [Theory]
    [InlineData("shop.com.cn", "cn", "com.cn", "shop")]
    [InlineData("www.shop.com.cn", "cn", "com.cn", "shop")]
    [InlineData("a.b.shop.cn", "cn", "cn", "shop")]
    [InlineData("shop.gov.cn", "cn", "gov.cn", "shop")]
    [InlineData("shop.mil.cn", "cn", "mil.cn", "shop")]
    [InlineData("shop.bj.cn", "cn", "bj.cn", "shop")]
    [InlineData("shop.nm.cn", "cn", "nm.cn", "shop")]
    [InlineData("shop.tw.cn", "cn", "tw.cn", "shop")]
    [InlineData("shop.co.cn", "cn", "cn", "co")]
    [InlineData("shop.com", "com", "com", "shop")]
    [InlineData("shop.com.hk", "hk", "com.hk", "shop")]
    [InlineData("shop.co.uk", "uk", "co.uk", "shop")]
    [InlineData("shop.bj.uk", "uk", "uk", "bj")]
    [InlineData("co.com", "com", "com", "co")]
    [InlineData("com.cn", "cn", "com.cn", "")]
    [InlineData("cn", "cn", "cn", "")]
    [InlineData("", "", "", "")]
    [InlineData("WWW.Shop.COM.CN.", "cn", "com.cn", "shop")]
    [InlineData("公司.中国", "中国", "中国", "公司")]
    [InlineData("公司。网络", "网络", "网络", "公司")]
    [InlineData("xn--55qx5d.xn--fiqs8s", "中国", "中国", "公司")]
    [InlineData("商店.公司.cn", "cn", "公司.cn", "商店")]
    [InlineData("www.商店.网络.cn", "cn", "网络.cn", "商店")]
    [InlineData("商店.網絡.cn", "cn", "網絡.cn", "商店")]
    [InlineData("shop.XN--55QX5D.cn", "cn", "公司.cn", "shop")]
    [InlineData("公司.cn", "cn", "公司.cn", "")]
    [InlineData("shop.公司.中国", "中国", "中国", "公司")]
    [InlineData("商店.中國", "中国", "中国", "商店")]
    [InlineData("商店.xn--fiqz9s", "中国", "中国", "商店")]
    [InlineData("中國.com", "com", "com", "中國")]
    [InlineData("商店.公司.香港", "香港", "公司.香港", "商店")]
    [InlineData("shop.idv.tw", "tw", "idv.tw", "shop")]
    [InlineData("shop.ne.jp", "jp", "ne.jp", "shop")]
    [InlineData("shop.tokyo.jp", "jp", "tokyo.jp", "shop")]
    [InlineData("shop.anything.ck", "ck", "anything.ck", "shop")]
    [InlineData("www.ck", "ck", "ck", "www")]
    [InlineData("shop.com.co", "co", "com.co", "shop")]
    [InlineData("com.me", "me", "me", "com")]
    public void Parts_are_told_by_the_registries(string name, string topLevel, string suffix, string prefix)
    {
        DomainName domain = name;
        Assert.Equal(topLevel, domain.TopLevel.ToString());
        Assert.Equal(suffix, domain.Suffix.ToString());
        Assert.Equal(prefix, domain.Prefix.ToString());
    }

    [Theory]
    [InlineData("shop.com.cn", "SHOP.com.CN")]
    [InlineData("shop.com.cn", "shop.com.cn.")]
    [InlineData("shop.com.cn", " ｓｈｏｐ．ｃｏｍ．ｃｎ ")]
    [InlineData("shop.cn", "shop。cn")]
    [InlineData("公司.cn", "xn--55qx5d.cn")]
    [InlineData("XN--55QX5D.CN", "公司。cn")]
    [InlineData("公司.中国", "xn--55qx5d.xn--fiqs8s")]
    [InlineData("BÜCHER.de", "xn--bcher-kva.de")]
    [InlineData("商店.中国", "商店.中國")]
    [InlineData("商店.中國", "商店.xn--fiqs8s")]
    [InlineData("shop.XN--FIQZ9S", "shop.xn--fiqs8s")]
    public void Names_of_one_domain_are_equal(string left, string right)
    {
        Assert.Equal(new DomainName(left), right);
        Assert.Equal(new DomainName(left).GetHashCode(), new DomainName(right).GetHashCode());
    }

    [Theory]
    [InlineData("shop.cn", "www.shop.cn")]
    [InlineData("shop.cn", "shop.com.cn")]
    [InlineData("公司.cn", "公司.中国")]
    [InlineData("公司.cn", "gongsi.cn")]
    [InlineData("中国.cn", "中國.cn")]
    public void Names_of_different_domains_differ(string left, string right) => Assert.NotEqual(new DomainName(left), right);

    [Theory]
    [InlineData("shop.cn", true)]
    [InlineData("shop.IO", true)]
    [InlineData("shop.com", false)]
    [InlineData("shop.中国", false)]
    [InlineData("shop.c1", false)]
    public void Two_letters_are_a_country(string name, bool isCountry) => Assert.Equal(isCountry, new DomainName(name).IsCountryCode);

    [Theory]
    [InlineData("www.shop.cn", true)]
    [InlineData("WWW.shop.com.cn", true)]
    [InlineData("www.a.shop.cn", true)]
    [InlineData("shop.cn", false)]
    [InlineData("www2.shop.cn", false)]
    [InlineData("a.www.shop.cn", false)]
    [InlineData("www.com", false)]
    [InlineData("www", false)]
    public void Www_stands_before_the_registered_name(string name, bool has) => Assert.Equal(has, new DomainName(name).HasWww);

    [Theory]
    [InlineData("shop.cn", true)]
    [InlineData("a-b.shop.com.cn.", true)]
    [InlineData("163.com", true)]
    [InlineData("公司.中国", true)]
    [InlineData("shop", false)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData("shop..cn", false)]
    [InlineData(".shop.cn", false)]
    [InlineData("-shop.cn", false)]
    [InlineData("shop-.cn", false)]
    [InlineData("my shop.cn", false)]
    [InlineData("my_shop.cn", false)]
    [InlineData("http://shop.cn", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("公司，.cn", false)]
    public void Form_is_checked(string name, bool isWellFormed) => Assert.Equal(isWellFormed, new DomainName(name).IsWellFormed);

    [Fact]
    public void Labels_and_names_have_a_longest_length()
    {
        string label = new('a', 63);
        Assert.True(new DomainName(label + ".cn").IsWellFormed);
        Assert.False(new DomainName(label + "a.cn").IsWellFormed);
        Assert.True(new DomainName($"{label}.{label}.{label}.{new string('a', 58)}.cn").IsWellFormed);
        Assert.False(new DomainName($"{label}.{label}.{label}.{new string('a', 59)}.cn").IsWellFormed);
    }

    [Fact]
    public void Equality_is_symmetric_and_agrees_with_hashes() =>
        Gen.Select(Anything.Text, Anything.Text).Sample((left, right) =>
        {
            DomainName first = left + ".cn";
            DomainName second = right + ".cn";
            return (first == second) == (second == first) && (first != second || first.GetHashCode() == second.GetHashCode());
        });

    [Fact]
    public void Case_and_a_trailing_dot_never_tell_names_apart() =>
        Anything.Text.Select(Lower).Where(name => name.Length > 0).Sample(name =>
            new DomainName("a" + name + ".cn") == new DomainName("A" + name + ".CN.")
            && new DomainName("a" + name + ".cn").GetHashCode() == new DomainName("A" + name + ".CN.").GetHashCode());

    private static string Lower(string text) => text.ToLowerInvariant();
}
