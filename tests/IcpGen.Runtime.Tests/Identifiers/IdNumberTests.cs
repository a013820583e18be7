using System.Globalization;
using CsCheck;
using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class IdNumberTests
{
    [Theory]
    [InlineData("11010519491231002X")] // the standard's own example
    [InlineData("11010519491231002x")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData(" 440524188001010014 ")] // the standard's other example
    [InlineData("110105491231002")]
    public void Both_generations_are_valid(string number) => Assert.True(new IdNumber(number).IsValid);

    [Theory]
    [InlineData("110105194912310021", "check character")]
    [InlineData("11010519491231002Y", "check character")]
    [InlineData("1101051949123100X2", "X in the middle")]
    [InlineData("1101051949123100", "16 digits")]
    [InlineData("11010519491231002X1", "19 characters")]
    [InlineData("11010519491231 002X", "a gap")]
    [InlineData("110105491331002", "month 13, first generation")]
    [InlineData("11010549123100X", "X in the first generation")]
    [InlineData("", "nothing")]
    public void A_malformed_number_is_not_valid(string number, string why)
    {
        Assert.False(new IdNumber(number).IsValid, why);
        Assert.Null(why == "check character" ? null : new IdNumber(number).BirthDate);
    }

    [Theory]
    [InlineData("11010120000229001", true)]
    [InlineData("11010119000229001", false)]
    [InlineData("11010120230229001", false)]
    [InlineData("11010119900431001", false)]
    [InlineData("11010119901301001", false)]
    [InlineData("11010119900001001", false)]
    [InlineData("11010119900100001", false)]
    [InlineData("11010110000101001", false)]
    [InlineData("11010118000101001", false)]
    [InlineData("11010118791231001", false)]
    [InlineData("11010118800101001", true)]
    [InlineData("11010120990101001", true)]
    [InlineData("11010122000101001", false)]
    public void The_birth_date_has_to_exist(string first17, bool exists)
    {
        IdNumber number = Made.IdNumber(first17);
        Assert.Equal(exists, number.IsValid);
        Assert.Equal(exists, number.BirthDate is not null);
    }

    [Theory]
    [InlineData("11010120260630001", "2026-06-29", false)]
    [InlineData("11010120260630001", "2026-06-30", true)]
    [InlineData("11010120990101001", "2026-06-30", false)]
    [InlineData("11010119900101001", "2026-06-30", true)]
    public void Nobody_is_born_after_the_day_of_a_check(string first17, string day, bool isValid) =>
        Assert.Equal(isValid, new IdNumber(Made.IdNumber(first17)).IsValidOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void The_birth_date_is_read_from_either_generation()
    {
        Assert.Equal(new DateOnly(1949, 12, 31), new IdNumber("11010519491231002X").BirthDate);
        Assert.Equal(new DateOnly(1949, 12, 31), new IdNumber("110105491231002").BirthDate);
    }

    [Theory]
    [InlineData("31", 310000)]
    [InlineData("50", 500000)]
    [InlineData("65", 650000)]
    [InlineData("81", 810000)]
    [InlineData("82", 820000)]
    [InlineData("83", 710000)]
    [InlineData("71", 710000)]
    [InlineData("00", null)]
    [InlineData("16", null)]
    [InlineData("91", null)]
    public void The_first_two_digits_are_the_province(string digits, int? province)
    {
        IdNumber number = Made.IdNumber(digits + "010119900307123");
        Assert.Equal(province, number.ProvinceCode);
        Assert.Equal(province is not null, number.IsValid);
    }

    [Fact]
    public void One_wrong_digit_is_always_noticed() =>
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 16], Gen.Int[1, 9]).Sample((sequence, place, difference) =>
        {
            char[] digits = Made.IdNumber("11010519900307" + sequence.ToString("D3", null)).ToCharArray();
            digits[place] = (char)('0' + (digits[place] - '0' + difference) % 10);
            return !new IdNumber(new string(digits)).IsValid;
        });
}
