using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class UrlTests
{
    [Theory]
    [InlineData("http://www.shop.com.cn", "www.shop.com.cn")]
    [InlineData("HTTPS://shop.cn/", "shop.cn")]
    [InlineData("shop.cn", "shop.cn")]
    [InlineData("shop.cn/a@b:c", "shop.cn")]
    [InlineData("shop.cn/?to=http://other.cn", "shop.cn")]
    [InlineData("//shop.cn/a", "shop.cn")]
    [InlineData("https://user:word@shop.cn:8080/a?b#c", "shop.cn")]
    [InlineData("http://shop.cn?x=1", "shop.cn")]
    [InlineData("http://shop.cn#top", "shop.cn")]
    [InlineData("ｈｔｔｐ：／／ｓｈｏｐ．ｃｎ／ａ", "shop.cn")]
    [InlineData("http://公司.cn", "xn--55qx5d.cn")]
    public void The_host_is_found_in_an_address(string url, string host)
    {
        Assert.Equal(host, new Url(url).Host);
        Assert.True(new Url(url).IsWellFormed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://")]
    [InlineData("http:///a")]
    [InlineData("://shop.cn")]
    [InlineData("ht tp://shop.cn")]
    [InlineData("http://shop")]
    [InlineData("http://shop.cn:")]
    [InlineData("http://shop.cn:0")]
    [InlineData("http://shop.cn:65536")]
    [InlineData("http://shop.cn:abc")]
    [InlineData("http://shop.cn/a b")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("暂无")]
    public void A_malformed_address_is_told(string url) => Assert.False(new Url(url).IsWellFormed);
}
