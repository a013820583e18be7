using IcpGen;

public class OwnRulesTests
{
    private static readonly AsOf Day = AsOf.On(new(2026, 3, 31));

    [Fact]
    public void Names_of_three_characters_comply()
    {
        FilingReport report = OwnRules.OwnValidator.Instance.Validate(new(Province.Shanghai, "newFiling", [new("某某网")]), Day);

        Assert.Equal(FilingVerdict.Complies, report.Form);
    }

    [Fact]
    public void A_shorter_name_is_blamed()
    {
        FilingReport report = OwnRules.OwnValidator.Instance.Validate(new(Province.Shanghai, "newFiling", [new("某某网"), new("某网")]), Day);

        Finding finding = Assert.Single(report.Violations);
        Assert.Equal("websites[1].name", finding.Path.ToString());
        Assert.Equal("网站名称“某网”不足 3 个字。", finding.GetMessage("zh"));
    }

    [Fact]
    public void A_name_that_is_not_filled_in_is_not_passed()
    {
        FilingReport report = OwnRules.OwnValidator.Instance.Validate(new(Province.Shanghai, "newFiling", [new(Name: null)]), Day);

        Assert.Equal(FilingVerdict.Undetermined, report.Form);
    }
}
