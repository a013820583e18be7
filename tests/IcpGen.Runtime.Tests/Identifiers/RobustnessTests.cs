using CsCheck;
using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class RobustnessTests
{
    [Fact]
    public void No_text_makes_any_type_throw() =>
        Anything.Text.Sample(text =>
        {
            Text viewed = text;
            DomainName domain = text;
            Url url = text;
            Phone phone = text;
            Address address = text;
            IdNumber id = text;
            CreditCode credit = text;
            object?[] read =
            [
                viewed.HasChinese, viewed.ToString(), viewed.Matches(text), viewed.States(text), viewed.GetHashCode(),
                domain.TopLevel, domain.Suffix, domain.Prefix, domain.HasWww, domain.IsCountryCode, domain.IsWellFormed, domain.GetHashCode(),
                url.Host, url.Host.Suffix, url.IsWellFormed,
                phone.AreaCode, phone.ProvinceCode, phone.Serves(text), new Mobile(text).IsValid,
                address.ProvinceCode, address.City, address.HasHouseNumber,
                id.IsValid, id.BirthDate, id.ProvinceCode, credit.IsValid, credit.ProvinceCode, credit.IsIndividualBusiness,
                new OrganizationCode(text).IsValid, new RegistrationNumber(text).IsValid, Provinces.TryParse(text, out _),
            ];
            return viewed == text && domain.Equals(text) && read.Length > 0;
        });

    [Fact]
    public void Blank_values_are_as_malformed_as_empty_ones()
    {
        Assert.False(default(DomainName).IsWellFormed);
        Assert.True(default(DomainName).TopLevel.IsBlank);
        Assert.False(default(Url).IsWellFormed);
        Assert.Null(default(Phone).ProvinceCode);
        Assert.False(default(Mobile).IsValid);
        Assert.False(default(IdNumber).IsValid);
        Assert.False(default(CreditCode).IsValid);
        Assert.False(default(OrganizationCode).IsValid);
        Assert.False(default(RegistrationNumber).IsValid);
        Assert.False(default(Address).HasHouseNumber);
    }
}
