using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class AddressTests
{
    [Theory]
    [InlineData("广东省广州市越秀区执信南路3号710室", 440000, "广州")]
    [InlineData("广东深圳南山区科技园", 440000, "深圳")]
    [InlineData("深圳市南山区科技园", 440000, "深圳")]
    [InlineData("上海市浦东新区", 310000, "上海")]
    [InlineData("上海浦东新区", 310000, "上海")]
    [InlineData("北京东城区", 110000, "北京")]
    [InlineData("中国 重庆市 渝中区", 500000, "重庆")]
    [InlineData("中华人民共和国江苏省，南京市", 320000, "南京")]
    [InlineData("内蒙古自治区呼和浩特市", 150000, "呼和浩特")]
    [InlineData("内蒙古兴安盟乌兰浩特市", 150000, "兴安")]
    [InlineData("广西壮族自治区南宁市", 450000, "南宁")]
    [InlineData("吉林省吉林市昌邑区", 220000, "吉林")]
    [InlineData("吉林市昌邑区", 220000, "吉林")]
    [InlineData("吉林省延边朝鲜族自治州延吉市", 220000, "延边")]
    [InlineData("海南省海口市", 460000, "海口")]
    [InlineData("青海省海南藏族自治州共和县", 630000, "海南")]
    [InlineData("海南藏族自治州共和县", 630000, "海南")]
    [InlineData("湖北省仙桃市", 420000, "仙桃")]
    [InlineData("江苏省昆山市", 320000, "")]
    [InlineData("香港特别行政区中环", 810000, "")]
    [InlineData("台湾省台北市", 710000, "")]
    [InlineData("南京西路100号", null, "")]
    [InlineData("北京东路668号", null, "")]
    [InlineData("四川北路1号", null, "")]
    [InlineData("江苏省南京东路1号", 320000, "")]
    [InlineData("浦东新区世纪大道100号", null, "")]
    [InlineData("", null, "")]
    public void Province_and_city_stand_at_the_beginning(string address, int? province, string city)
    {
        Assert.Equal(province, new Address(address).ProvinceCode);
        Assert.Equal(city, new Address(address).City.ToString());
    }

    [Theory]
    [InlineData("执信南路3号710室")]
    [InlineData("世纪大道８８号")]
    [InlineData("世纪大道一百二十号")]
    [InlineData("世纪大道3号")]
    [InlineData("建国路甲3号")]
    [InlineData("建国路3号甲")]
    [InlineData("建国路3-1号")]
    [InlineData("建国路 88 号")]
    [InlineData("田林路200弄")]
    [InlineData("阳光花园3栋")]
    [InlineData("阳光花园二幢")]
    [InlineData("嘉里中心A座1203")]
    [InlineData("嘉里中心座12")]
    [InlineData("阳光花园2单元")]
    [InlineData("阳光花园501室")]
    [InlineData("阳光花园12-3")]
    [InlineData("阳光花园5#")]
    public void A_house_is_numbered(string address) => Assert.True(new Address(address).HasHouseNumber);

    [Theory]
    [InlineData("广东省广州市越秀区执信南路")]
    [InlineData("世纪大道与某某路路口")]
    [InlineData("2号线张江站")]
    [InlineData("某某路办公室")]
    [InlineData("某某路3楼")]
    [InlineData("某某村5组")]
    [InlineData("某某路商号")]
    [InlineData("银座广场")]
    [InlineData("某某路 电话010-62345678")]
    [InlineData("号")]
    [InlineData("")]
    public void A_street_alone_is_no_house(string address) => Assert.False(new Address(address).HasHouseNumber);
}
