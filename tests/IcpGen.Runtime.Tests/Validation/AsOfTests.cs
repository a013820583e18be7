using IcpGen.Generated;
using IcpGen.Runtime.Tests.Support;

namespace IcpGen.Runtime.Tests.Validation;

/// <summary>A check without a date is refused: on 1 January of the year 1, no card has ever expired.</summary>
public class AsOfTests
{
    private static readonly DateOnly Day = new(2026, 3, 31);

    private static readonly Draft Filing = new("名称", 1);

    private static readonly DraftValidator Validator = new();

    public static TheoryData<AsOf> Unchosen => [default(AsOf), new AsOf(default, Day), new AsOf(Day, default)];

    [Theory]
    [MemberData(nameof(Unchosen))]
    public void By_a_provinces_validator(AsOf asOf)
    {
        Refused(() => Validator.Validate(Filing, asOf));
        Refused(() => Validator.Judge(Filing, asOf));
        Refused(() => Validator.Checklist(Filing, asOf));
    }

    [Theory]
    [MemberData(nameof(Unchosen))]
    public void Where_no_rules_are_at_hand(AsOf asOf)
    {
        Refused(() => WithoutRules.Validate(default, asOf, "province"));
        Refused(() => WithoutRules.Judge(asOf));
        Refused(() => WithoutRules.Checklist(asOf));
    }

    [Fact]
    public void Today_is_a_date() => Assert.Equal(AsOf.Today.Rules, Validator.Validate(Filing, AsOf.Today).AsOf.Rules);

    private static void Refused(Func<object> check)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>("asOf", check);
        Assert.StartsWith("A check needs its dates: write `AsOf.Today` or `AsOf.On(day)`.", refusal.Message, StringComparison.Ordinal);
    }
}
