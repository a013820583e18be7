namespace IcpGen.Language.Tests.Binding;

/// <summary>Two rules of one province, and whether one filing can be asked for what it cannot be.</summary>
public sealed class ConflictTests
{
    internal static string Contradict(string filing) =>
        $"ICP3013 4:8 What `SH-P2` and `SH-P1` demand cannot both be met, and both apply to a filing like `{filing}`; merge them, or write `overrides SH-P1 because …`.";

    public static TheoryData<string, string, string> Contradicting => new()
    {
        { "require subject.nature == individual", "require subject.nature == enterprise", "{ operation = newFiling }" },
        { "require subject.nature in [individual, association]", "forbid subject.nature != enterprise", "{ operation = newFiling }" },
        { "require subject.isListed", "forbid subject.isListed", "{ operation = newFiling }" },
        { "require subject.isListed == true", "require subject.isListed != true", "{ operation = newFiling }" },
        {
            "when subject.nature == individual require subject.isListed",
            "when subject.nature in [individual, enterprise] forbid subject.isListed",
            "{ operation = newFiling  subject = { nature = individual } }"
        },
        {
            "when subject.nature != individual require subject.isListed",
            "when operation == newWebsite forbid subject.isListed",
            "{ operation = newWebsite  subject = { nature = association } }"
        },
        {
            "when subject.staff > 5 require subject.isListed",
            "when subject.staff >= 3 and not (subject.nature == individual or subject.nature == association) forbid subject.isListed",
            "{ operation = newFiling  subject = { nature = enterprise  staff = 6 } }"
        },
        { "require subject.staff < 10", "require 10 <= subject.staff", "{ operation = newFiling }" },
        { "require subject.name == \"甲\"", "forbid subject.name in [\"甲\", \"乙\"]", "{ operation = newFiling }" },
        { "each w in websites require count(w.domains) == 1", "each site in websites require count(site.domains) >= 2 at site.domains", "{ operation = newFiling }" },
        {
            "each w in websites require every c in w.contents: c == blog",
            "when subject.nature == individual each w in websites forbid blog in w.contents at w.contents",
            "{ operation = newFiling  subject = { nature = individual } }"
        },
        {
            "each w in websites when w.name == \"甲\" forbid any c in w.contents: c in [blog, shop]",
            "each w in websites require blog in w.contents at w.contents",
            "{ operation = newFiling  websites = [{ name = \"甲\" }] }"
        },
        { "each w in websites require subject.isListed", "forbid subject.isListed", "{ operation = newFiling }" },
    };

    public static TheoryData<string, string> Compatible => new()
    {
        { "require subject.nature in [individual, association]", "require subject.nature in [individual, enterprise]" },
        { "when subject.nature == individual require subject.isListed", "when subject.nature == enterprise forbid subject.isListed" },
        { "when subject.staff > 3 require subject.isListed", "when subject.staff < 3 forbid subject.isListed" },
        { "when subject.staff > 3 require subject.isListed", "when subject.staff <= 3 forbid subject.isListed" },
        { "when operation == cancel require subject.isListed", "forbid subject.isListed" },
        { "effective until 2020-01-01 require subject.isListed", "effective from 2020-01-01 forbid subject.isListed" },
        { "require subject.isListed", "should not subject.isListed at subject.isListed" },
        { "each w in websites when blog in w.contents require subject.isListed", "each w in websites when not (blog in w.contents) forbid subject.isListed" },
        { "when any w in websites: w.name == \"甲\" require subject.isListed", "forbid subject.isListed" },
        { "each w in websites require w.name == \"甲\"", "require subject.name == \"乙\"" },
        { "each w in websites require every c in w.contents: c in [blog, shop]", "each w in websites forbid blog in w.contents at w.contents" },
        { "when subject.isListed forbid subject.nature == individual", "when subject.nature == individual require subject.isListed" },
    };

    [Theory]
    [MemberData(nameof(Contradicting))]
    public void Rules_that_no_filing_can_meet_together_are_told_of_with_a_filing_to_which_both_apply(string one, string other, string filing) =>
        Assert.Equal([Contradict(filing)], Complaints($"rule SH-P1 \"甲\" {{ {one} }}\n  rule SH-P2 \"乙\" {{ {other} }}"));

    [Theory]
    [MemberData(nameof(Compatible))]
    public void Rules_that_some_filing_can_meet_stand_beside_one_another(string one, string other) =>
        Assert.Empty(Complaints($"rule SH-P1 \"甲\" {{ {one} }}\n  rule SH-P2 \"乙\" {{ {other} }}"));

    [Fact]
    public void A_rule_may_contradict_the_one_that_it_lifts() => Assert.Empty(Complaints(
        "rule SH-P1 \"甲\" { require subject.isListed }\n  rule SH-P2 \"乙\" overrides SH-P1 because \"例外\" { when subject.nature == individual forbid subject.isListed }"));

    private static IEnumerable<string> Complaints(string members) =>
        SampleUnit.Complaints(SampleUnit.Compile(SampleUnit.InProvince(members)))
            .Where(one => !one.StartsWith("ICP31", StringComparison.Ordinal) && !one.StartsWith("ICP3002", StringComparison.Ordinal));
}
