using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class OlderCodeTests
{
    [Theory]
    [InlineData("D2143569-X", true)] // the standard's own example
    [InlineData("d2143569x", true)]
    [InlineData("Ｄ２１４３５６９－Ｘ", true)]
    [InlineData("00001388-2", false)]
    [InlineData("D2143569-1", false)]
    [InlineData("D2143569--X", false)]
    [InlineData("D214356", false)]
    [InlineData("D214356司-X", false)]
    [InlineData("", false)]
    public void Organization_codes(string code, bool isValid) => Assert.Equal(isValid, new OrganizationCode(code).IsValid);

    [Theory]
    [InlineData("110000000000001")]
    [InlineData("310115000000017")]
    public void Registration_numbers_have_one_right_last_digit(string number)
    {
        string first14 = number[..14];
        char right = Assert.Single("0123456789", digit => new RegistrationNumber(first14 + digit).IsValid);
        Assert.Equal(LastDigit(first14), right);
    }

    [Theory]
    [InlineData("11000000000000")]
    [InlineData("1100000000000100")]
    [InlineData("11000000000000A")]
    [InlineData("")]
    public void Registration_numbers_have_15_digits(string number) => Assert.False(new RegistrationNumber(number).IsValid);

    // ISO 7064 MOD 11,10 in the form that GS 15 prints: p(1) = 10, s(i) = p(i) mod 11 + a(i), p(i+1) = (s(i) mod 10 or 10) × 2.
    private static char LastDigit(string first14)
    {
        int p = 10;
        foreach (char digit in first14)
        {
            int s = p % 11 + (digit - '0');
            p = (s % 10 == 0 ? 10 : s % 10) * 2;
        }
        return (char)('0' + (11 - p % 11) % 10);
    }
}
