using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class CityTableTests
{
    [Theory]
    [InlineData(Province.Beijing, 1)]
    [InlineData(Province.Hebei, 11)]
    [InlineData(Province.InnerMongolia, 12)]
    [InlineData(Province.Liaoning, 14)]
    [InlineData(Province.Heilongjiang, 13)]
    [InlineData(Province.Anhui, 16)]
    [InlineData(Province.Shandong, 16)]
    [InlineData(Province.Henan, 17 + 1)]
    [InlineData(Province.Hubei, 13 + 4)]
    [InlineData(Province.Guangdong, 21)]
    [InlineData(Province.Hainan, 4 + 15)]
    [InlineData(Province.Sichuan, 21)]
    [InlineData(Province.Yunnan, 16)]
    [InlineData(Province.Gansu, 14)]
    [InlineData(Province.Xinjiang, 14 + 12)]
    public void A_province_has_its_prefectures_and_the_counties_it_governs_directly(Province province, int count) =>
        Assert.Equal(count, CityTable.Cities.Count(city => city.Province.Code == (int)province));

    [Fact]
    public void The_mainland_has_4_municipalities_333_prefectures_and_32_counties_of_that_kind() =>
        Assert.Equal(4 + 333 + 32, CityTable.Cities.Count);

    [Fact]
    public void Short_and_full_names_are_unique_and_find_their_city() =>
        Assert.All(CityTable.Cities, city =>
        {
            Assert.Same(city, CityTable.Find(city.Short));
            Assert.Same(city, CityTable.Find(city.Full));
        });

    [Fact]
    public void Every_area_serves_cities_of_its_own_province_only() =>
        Assert.All(
            Enumerable.Range(0, 1000).Select(CityTable.FindArea).OfType<Area>(),
            area => Assert.All(area.Cities, city => Assert.Same(area.Province, city.Province)));
}
