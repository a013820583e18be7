using IcpGen.Generated;
using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class SeveralNamesTests
{
    [Theory]
    [InlineData("http://www.a.com;http://www.b.com")]
    [InlineData("http://www.a.com；http://www.b.com")]
    [InlineData("http://www.a.com,http://www.b.com")]
    [InlineData("http://www.a.com，www.b.com")]
    [InlineData("http://www.a.com、http://www.b.com")]
    [InlineData("http://www.a.com|http://www.b.com")]
    [InlineData("http://www.a.com｜http://www.b.com")]
    [InlineData("http://www.a.com http://www.b.com")]
    [InlineData("http://www.a.com\nhttp://www.b.com")]
    [InlineData("http://www.a.com/;http://www.b.com/")]
    [InlineData("http://www.a.com/index.html, HTTP://www.b.com")]
    [InlineData("www.a.com和www.b.com")]
    [InlineData("www.a.com;b.com")]
    public void Several_web_addresses_in_one_text_are_none(string text)
    {
        Assert.True(SeveralNames.AreIn(new Url(text)));
        Assert.False(new Url(text).IsWellFormed);
        Assert.False(Given.Url(text, null, "homeUrl").IsKnown);
        Assert.False(WellFormed.Url(text, null, "homeUrl").IsTrue);
    }

    [Theory]
    [InlineData("http://www.a.com/x;y=1,z|w")]
    [InlineData("http://www.a.com/?q=a,b.com")]
    [InlineData("http://www.a.com/?to=http://www.b.com")]
    [InlineData("http://和谐.com/")]
    [InlineData("http://user:word@www.a.com:8080/")]
    public void One_web_address_may_hold_such_marks_behind_its_host(string text)
    {
        Assert.False(SeveralNames.AreIn(new Url(text)));
        Assert.True(WellFormed.Url(text, null, "homeUrl").IsTrue);
    }

    [Theory]
    [InlineData("a.com;b.com")]
    [InlineData("a.com、b.com")]
    [InlineData("a.com，b.com")]
    [InlineData("a.com b.com")]
    [InlineData("a.com\r\nb.com")]
    [InlineData("a.com/b.com")]
    [InlineData("a.com和b.com")]
    [InlineData("公司.cn；公司.中国")]
    [InlineData("a.com;")]
    public void Several_domain_names_in_one_text_are_none(string text)
    {
        Assert.True(SeveralNames.AreIn(new DomainName(text)));
        Assert.False(Given.DomainName(text, null, "domain").IsKnown);
        Assert.False(WellFormed.DomainName(text, null, "domain").IsTrue);
    }

    [Theory]
    [InlineData("和平.com")]
    [InlineData("a和b.com")]
    [InlineData(" a.com ")]
    [InlineData("a.com/")]
    public void One_domain_name_is_one(string text) => Assert.False(SeveralNames.AreIn(new DomainName(text)));

    [Theory]
    [InlineData("010-62345678;010-62345679")]
    [InlineData("010-62345678/62345679")]
    [InlineData("010-62345678、13812345678")]
    [InlineData("62345678")]
    public void A_malformed_phone_number_counts_as_none(string text) => Assert.False(WellFormed.Phone(text, null, "officePhone").IsTrue);

    [Theory]
    [InlineData("13812345678;13912345678")]
    [InlineData("13812345678 13912345678")]
    public void Several_mobile_numbers_are_none(string text) => Assert.False(WellFormed.Mobile(text, null, "mobile").IsTrue);

    [Fact]
    public void A_blank_element_is_for_others_to_miss()
    {
        Assert.True(WellFormed.Url(" ", null, "homeUrl").IsTrue);
        Assert.True(WellFormed.DomainName(null, null, "domain").IsTrue);
    }
}
