using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class MobileTests
{
    [Theory]
    [InlineData("13812345678")]
    [InlineData("１９９１２３４５６７８")]
    [InlineData("138 1234 5678")]
    [InlineData("138-1234-5678")]
    [InlineData("+8613812345678")]
    [InlineData("+86 138 1234 5678")]
    [InlineData("86-13812345678")]
    [InlineData("(+86)13812345678")]
    [InlineData("008613812345678")]
    public void Eleven_digits_with_or_without_country_code_are_valid(string number) => Assert.True(new Mobile(number).IsValid);

    [Theory]
    [InlineData("12812345678")]
    [InlineData("23812345678")]
    [InlineData("1381234567")]
    [InlineData("138123456789")]
    [InlineData("013812345678")]
    [InlineData("+85213812345678")]
    [InlineData("+13812345678")]
    [InlineData("13812345678a")]
    [InlineData("13812345678/13912345678")]
    [InlineData("010-62345678")]
    [InlineData("")]
    public void Anything_else_is_not(string number) => Assert.False(new Mobile(number).IsValid);
}
