using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

/// <summary>Validators promise to allocate nothing for filings that comply.</summary>
public class AllocationTests
{
    public static TheoryData<string, Func<bool>> Reads => new()
    {
        { "text ==", () => new Text(" ICP ") == "ICP" },
        { "text order", () => new Text("a").CompareTo("b") < 0 },
        { "text hash", () => new Text("ICP").GetHashCode() != 0 },
        { "contains", () => new Text("an ICP filing").Contains("ICP") },
        { "matches", () => new Text("issued in 2019, No. 3").Matches("issued in {}, No. {}") },
        { "states", () => new Text("true, and lawful").States("true and lawful") },
        { "states, Chinese", () => new Text("内容真实、合法").States("真实合法") },
        { "domain ==", () => new DomainName("SHOP.cn") == new DomainName("shop.cn.") },
        { "domain hash", () => new DomainName("SHOP.cn").GetHashCode() != 0 },
        { "domain parts", () => new DomainName("www.shop.com.cn").Prefix == "shop" && new DomainName("www.shop.com.cn").Suffix == "com.cn" },
        { "domain parts under cn", () => new DomainName("shop.cn").Prefix == "shop" && new DomainName("shop.cn").TopLevel == "cn" },
        { "domain parts in Chinese", () => new DomainName("www.商店.公司.cn").Prefix == "商店" && new DomainName("商店.中国").TopLevel == "中国" },
        { "domain form", () => new DomainName("www.shop.com.cn").IsWellFormed && new DomainName("www.shop.com.cn").HasWww },
        { "url", () => new Url("https://www.shop.com.cn:8080/a").IsWellFormed && new Url("http://shop.cn/").Host == new DomainName("shop.cn") },
        { "identity number", () => new IdNumber("11010519491231002X").IsValid && new IdNumber("11010519491231002X").BirthDate is not null },
        { "credit code", () => new CreditCode("91350100M000100Y43").IsValid && new CreditCode("91350100M000100Y43").ProvinceCode == 350000 },
        { "organization code", () => new OrganizationCode("D2143569-X").IsValid },
        { "mobile", () => new Mobile("+86 138 1234 5678").IsValid },
        { "phone", () => new Phone("029-82345678").Serves("咸阳") && new Phone("029-82345678").AreaCode == "029" },
        { "address", () => new Address("广东省广州市执信南路3号").City == "广州" && new Address("广东省广州市执信南路3号").HasHouseNumber },
        { "address without city", () => new Address("上海浦东新区世纪大道").ProvinceCode == 310000 },
        { "province", () => Provinces.TryParse("Shanghai", out _) },
    };

    [Theory]
    [MemberData(nameof(Reads), DisableDiscoveryEnumeration = true)]
    public void Reading_ordinary_texts_allocates_nothing(string what, Func<bool> read)
    {
        Assert.True(read(), what);
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool held = read();
        long after = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(held);
        Assert.Equal(0, after - before);
    }
}
