using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class PhoneTests
{
    [Theory]
    [InlineData("010-12345678", null)]
    [InlineData("010-62345678", "010")]
    [InlineData("(0755)82345678", "0755")]
    [InlineData("（0755）82345678", "0755")]
    [InlineData("0755 82345678", "0755")]
    [InlineData("０２１－６２３４５６７８", "021")]
    [InlineData("02162345678", "021")]
    [InlineData("021—6234 5678", "021")]
    [InlineData("+86-21-62345678", "021")]
    [InlineData("+86 (0)21 6234 5678", "021")]
    [InlineData("(+86)0755-82345678", "0755")]
    [InlineData("0086 311 82345678", "0311")]
    [InlineData("86-10-62345678", "010")]
    [InlineData("0311-8234567", "0311")]
    [InlineData("010-62345678-123", "010")]
    [InlineData("010-62345678转123", "010")]
    [InlineData("010-62345678 ext. 8001", "010")]
    [InlineData("010-62345678（分机123）", "010")]
    [InlineData("62345678", null)]
    [InlineData("010-623456", null)]
    [InlineData("010-623456789", null)]
    [InlineData("021-02345678", null)]
    [InlineData("026-62345678", null)]
    [InlineData("0999-1", null)]
    [InlineData("38-", null)]
    [InlineData("13812345678", null)]
    [InlineData("+86 138 1234 5678", null)]
    [InlineData("400-800-8888", null)]
    [InlineData("010-62345678/62345679", null)]
    [InlineData("010-62345678转", null)]
    [InlineData("010-62345678-1234567", null)]
    [InlineData("+852 2345 6789", null)]
    [InlineData("暂无", null)]
    [InlineData("", null)]
    public void The_area_code_is_read_from_what_people_write(string number, string? areaCode)
    {
        Phone phone = number;
        Assert.Equal(areaCode is not null, phone.IsWellFormed);
        Assert.Equal(areaCode ?? "", phone.AreaCode.ToString());
        Assert.Equal(areaCode is not null, phone.ProvinceCode is not null);
    }

    [Theory]
    [InlineData("010", 110000)]
    [InlineData("020", 440000)]
    [InlineData("021", 310000)]
    [InlineData("022", 120000)]
    [InlineData("023", 500000)]
    [InlineData("024", 210000)]
    [InlineData("0335", 130000)]
    [InlineData("0379", 410000)]
    [InlineData("0433", 220000)]
    [InlineData("0691", 530000)]
    [InlineData("0701", 360000)]
    [InlineData("0898", 460000)]
    [InlineData("0919", 610000)]
    [InlineData("0941", 620000)]
    [InlineData("0979", 630000)]
    [InlineData("0993", 650000)]
    public void An_area_lies_in_one_province(string areaCode, int province) =>
        Assert.Equal(province, new Phone(areaCode + "-62345678").ProvinceCode);

    [Theory]
    [InlineData("029", "西安", true)]
    [InlineData("029", "西安市", true)]
    [InlineData("029", "咸阳", true)]
    [InlineData("029", "宝鸡", false)]
    [InlineData("028", "眉山", true)]
    [InlineData("024", "铁岭市", true)]
    [InlineData("0371", "开封", true)]
    [InlineData("0731", "株洲", true)]
    [InlineData("0433", "延边", true)]
    [InlineData("0433", "延边朝鲜族自治州", true)]
    [InlineData("0728", "潜江市", true)]
    [InlineData("0898", "三亚", true)]
    [InlineData("0992", "塔城地区", true)]
    [InlineData("021", "上海", true)]
    [InlineData("021", "北京", false)]
    [InlineData("021", "", false)]
    public void An_area_serves_one_city_or_several(string areaCode, string city, bool serves) =>
        Assert.Equal(serves, new Phone(areaCode + "-6234567").Serves(city));

    [Fact]
    public void All_areas_of_the_mainland_are_known()
    {
        Phone[] areas =
        [
            .. Enumerable.Range(0, 1000).Select(code => new Phone($"0{code}-62345678")).Where(phone => phone.IsWellFormed),
        ];
        Assert.Equal(320, areas.Length);
        Assert.Equal(31, areas.Select(phone => phone.ProvinceCode).Distinct().Count());
    }
}
