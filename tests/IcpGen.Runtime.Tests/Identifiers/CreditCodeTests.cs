using CsCheck;
using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class CreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43")] // the standard's own example
    [InlineData("91350100m000100y43")]
    [InlineData("９１３５０１００Ｍ０００１００Ｙ４３")]
    public void A_right_check_character_is_valid(string code) => Assert.True(new CreditCode(code).IsValid);

    [Theory]
    [InlineData("91350100M000100Y44")]
    [InlineData("91350100M000100Y4")]
    [InlineData("91350100M000100Y433")]
    [InlineData("9135010AM000100Y43")]
    [InlineData("91350100I000100Y43")]
    [InlineData("91350100M000100Y4O")]
    [InlineData("")]
    public void Form_alphabet_and_check_character_are_checked(string code) => Assert.False(new CreditCode(code).IsValid);

    [Theory]
    [InlineData("91310000MA1FL0000", 310000)]
    [InlineData("91440300MA5D00000", 440000)]
    [InlineData("11100000000013000", null)]
    [InlineData("53990000500000000", null)]
    public void Digits_three_to_eight_are_the_place_of_registration(string first17, int? province)
    {
        CreditCode code = Made.CreditCode(first17);
        Assert.True(code.IsValid);
        Assert.Equal(province, code.ProvinceCode);
    }

    [Theory]
    [InlineData("92310000MA1FL0000", true)]
    [InlineData("91310000MA1FL0000", false)]
    [InlineData("12310000MA1FL0000", false)]
    public void Individual_businesses_begin_with_92(string first17, bool isIndividual) =>
        Assert.Equal(isIndividual, new CreditCode(Made.CreditCode(first17)).IsIndividualBusiness);

    [Fact]
    public void A_malformed_code_tells_nothing()
    {
        Assert.Null(new CreditCode("9131").ProvinceCode);
        Assert.False(new CreditCode("92").IsIndividualBusiness);
    }

    [Fact]
    public void One_wrong_character_is_always_noticed() =>
        Gen.Select(Gen.Int[0, 99_999_999], Gen.Int[8, 17], Gen.Int[1, 30]).Sample((serial, place, difference) =>
        {
            const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
            char[] units = Made.CreditCode("91310000M" + serial.ToString("D8", null)).ToCharArray();
            units[place] = alphabet[(alphabet.IndexOf(units[place], StringComparison.Ordinal) + difference) % 31];
            return !new CreditCode(new string(units)).IsValid;
        });
}
