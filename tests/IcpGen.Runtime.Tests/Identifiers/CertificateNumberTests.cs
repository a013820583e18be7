using IcpGen.Identifiers;

namespace IcpGen.Runtime.Tests.Identifiers;

public class CertificateNumberTests
{
    [Theory]
    [InlineData("31010119800101001x", "31010119800101001X")]
    [InlineData("310101 19800101 0018", "310101198001010018")]
    [InlineData("３１０１０１１９８００１０１００１８", "310101198001010018")]
    [InlineData("110105491231002", "11010519491231002X")]
    [InlineData("110105 491231 002", "11010519491231002x")]
    [InlineData("A123456(7)", "a1234567")]
    [InlineData("9131-0000", "91310000")]
    public void A_number_is_the_same_however_it_is_written(string one, string other)
    {
        Assert.Equal(new CertificateNumber(one), new CertificateNumber(other));
        Assert.Equal(new CertificateNumber(other), new CertificateNumber(one));
        Assert.Equal(new CertificateNumber(one).GetHashCode(), new CertificateNumber(other).GetHashCode());
    }

    [Theory]
    [InlineData("310101198001010018", "310101198001010026")]
    [InlineData("310101800101001", "310101188001010018")]
    [InlineData("110105491231002", "110105194912310021")] // a wrong check character
    [InlineData("110105491231003", "11010519491231002X")]
    [InlineData("A12345678901234", "A12345196789012341")]
    [InlineData("310101800101001", "")]
    public void Other_numbers_are_others(string one, string other) => Assert.NotEqual(new CertificateNumber(one), new CertificateNumber(other));
}
