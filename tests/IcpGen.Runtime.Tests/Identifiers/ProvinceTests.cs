using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class ProvinceTests
{
    [Theory]
    [InlineData("上海", Province.Shanghai)]
    [InlineData("上海市", Province.Shanghai)]
    [InlineData("shanghai", Province.Shanghai)]
    [InlineData(" SHANGHAI ", Province.Shanghai)]
    [InlineData("SH", Province.Shanghai)]
    [InlineData("ｓｈ", Province.Shanghai)]
    [InlineData("310000", Province.Shanghai)]
    [InlineData("沪", Province.Shanghai)]
    [InlineData("陕西", Province.Shaanxi)]
    [InlineData("Shanxi", Province.Shanxi)]
    [InlineData("innerMongolia", Province.InnerMongolia)]
    [InlineData("Inner Mongolia", Province.InnerMongolia)]
    [InlineData("内蒙古自治区", Province.InnerMongolia)]
    [InlineData("香港", Province.HongKong)]
    [InlineData("澳", Province.Macao)]
    [InlineData("710000", Province.Taiwan)]
    public void Any_name_finds_the_province(string name, Province expected)
    {
        Assert.True(Provinces.TryParse(name, out Province province));
        Assert.Equal(expected, province);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("海")]
    [InlineData("310001")]
    [InlineData("31")]
    [InlineData("990000")]
    [InlineData("浦东")]
    [InlineData("上海省")]
    public void Anything_else_finds_none(string? name) => Assert.False(Provinces.TryParse(name, out _));

    [Fact]
    public void The_enumeration_and_the_table_hold_the_same_34_provinces_in_the_same_order()
    {
        Assert.Equal(34, ProvinceTable.Rows.Length);
        Assert.Equal(Enum.GetValues<Province>().Select(province => (int)province), ProvinceTable.Rows.Select(row => row.Code));
        Assert.Equal(Enum.GetNames<Province>(), ProvinceTable.Rows.Select(row => char.ToUpperInvariant(row.Name[0]) + row.Name[1..]));
    }

    [Fact]
    public void Every_name_finds_its_own_province() =>
        Assert.All(
            ProvinceTable.Rows,
            row => Assert.All(
                [row.Name, row.English, row.Short, row.Full, row.Letters, row.Abbreviation, $"{row.Code}"],
                name => Assert.Same(row, ProvinceTable.Find(name))));

    [Fact]
    public void Names_are_given_in_both_languages()
    {
        Assert.Equal(new Localized("内蒙古", "Inner Mongolia"), Provinces.NameOf(Province.InnerMongolia));
        Assert.Equal("内蒙古自治区", Provinces.FullNameOf(Province.InnerMongolia));
        Assert.Null(Provinces.NameOf(0));
        Assert.Null(Provinces.FullNameOf((Province)310001));
    }
}
