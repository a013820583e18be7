namespace IcpGen.Language.Tests.Binding;

/// <summary>Two rules of one province, and whether one filing can be asked for what it cannot be.</summary>
public sealed class ConflictTests
{
    internal const string Contradict = "ICP3013 4:8 What `SH-P2` and `SH-P1` demand cannot both be met; merge them, or write `overrides SH-P1 because …`.";

    public static TheoryData<string, string> Contradicting => new()
    {
        { "require subject.nature == individual", "require subject.nature == enterprise" },
        { "require subject.nature in [individual, association]", "forbid subject.nature != enterprise" },
        { "require subject.isListed", "forbid subject.isListed" },
        { "require subject.isListed == true", "require subject.isListed != true" },
        { "when subject.nature == individual require subject.isListed", "when subject.nature in [individual, enterprise] forbid subject.isListed" },
        { "when subject.nature != individual require subject.isListed", "when operation == newFiling forbid subject.isListed" },
    };

    public static TheoryData<string, string> Compatible => new()
    {
        { "require subject.nature in [individual, association]", "require subject.nature in [individual, enterprise]" },
        { "when subject.nature == individual require subject.isListed", "when subject.nature == enterprise forbid subject.isListed" },
        { "when subject.staff > 3 require subject.isListed", "when subject.staff < 3 forbid subject.isListed" },
        { "when operation == cancel require subject.isListed", "forbid subject.isListed" },
        { "effective until 2020-01-01 require subject.isListed", "effective from 2020-01-01 forbid subject.isListed" },
        { "require subject.isListed", "should not subject.isListed at subject.isListed" },
        { "each w in websites require subject.isListed", "forbid subject.isListed" },
        { "when subject.isListed forbid subject.nature == individual", "when subject.nature == individual require subject.isListed" },
    };

    [Theory]
    [MemberData(nameof(Contradicting))]
    public void Rules_that_no_filing_can_meet_together_are_told_of(string one, string other) =>
        Assert.Equal([Contradict], Complaints($"rule SH-P1 \"甲\" {{ {one} }}\n  rule SH-P2 \"乙\" {{ {other} }}"));

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
