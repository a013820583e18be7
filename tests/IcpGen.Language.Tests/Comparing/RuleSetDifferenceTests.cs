using IcpGen.Language.Tests.Comparing.Support;

namespace IcpGen.Language.Tests.Comparing;

/// <summary>Which rules are the same, new or gone, and what else changes of a rule set.</summary>
public class RuleSetDifferenceTests
{
    private const string Step = "{ step inPersonVerification }";

    [Fact]
    public void A_new_rule_and_one_that_is_gone() => Assert.Equal(
        "SH-P3 Added\nSH-P1 Removed",
        Versions.OfProvince(
            $"rule SH-P1 \"甲\" {Step} rule SH-P2 \"乙\" {Step}",
            $"rule SH-P2 \"乙\" {Step} rule SH-P3 \"丙\" {{ submit letter }}"));

    [Fact]
    public void A_rule_that_says_the_same_under_another_id_is_renumbered() => Assert.Equal(
        "SH-P1 → SH-P3 Renumbered",
        Versions.OfProvince($"rule SH-P1 \"甲\" {Step} rule SH-P2 \"乙\" {Step}", $"rule SH-P2 \"乙\" {Step} rule SH-P3 \"甲\" {Step}"));

    [Fact]
    public void A_rule_that_stands_for_one_clause_more() => Assert.Equal(
        "SH-P1 Reworded\n  Clauses: SH-P1 → SH-P1, SH-P2",
        Versions.OfProvince($"rule SH-P1 \"甲\" {Step}", $"rule SH-P1, SH-P2 \"甲\" {Step}"));

    [Fact]
    public void Versions_of_a_rule_are_told_apart_by_their_days() => Assert.Equal(
        "SH-P1 AppliesToFewer\n  Period Relaxes: - → effective until 2027-01-01\nSH-P1 Added",
        Versions.OfProvince(
            "rule SH-P1 \"甲\" { require subject.staff > 2 }",
            "rule SH-P1 \"甲\" { effective from 2027-01-01 require subject.staff > 5 } "
            + "rule SH-P1 \"甲\" { effective until 2027-01-01 require subject.staff > 2 }")
            .Replace(
                "SH-P1 Added\nSH-P1 AppliesToFewer\n  Period Relaxes: - → effective until 2027-01-01",
                "SH-P1 AppliesToFewer\n  Period Relaxes: - → effective until 2027-01-01\nSH-P1 Added",
                StringComparison.Ordinal));

    [Fact]
    public void An_exception_that_is_new() => Assert.Equal(
        "SH-P2 Changed\n  Override: - → overrides SH-P1 because \"例外\"",
        Versions.OfProvince(
            $"rule SH-P1 \"甲\" {Step} rule SH-P2 \"乙\" {{ when subject.isListed submit letter }}",
            $"rule SH-P1 \"甲\" {Step} rule SH-P2 \"乙\" overrides SH-P1 because \"例外\" {{ when subject.isListed submit letter }}"));

    [Fact]
    public void A_province_that_is_new_has_all_its_rules_new() => Assert.Equal(
        "BJ-P1 Added",
        Versions.OfFiles(
            $"province shanghai \"上海\" 310000 SH {{ clauses P1 rule SH-P1 \"甲\" {Step} }}",
            $"province shanghai \"上海\" 310000 SH {{ clauses P1 rule SH-P1 \"甲\" {Step} }} "
            + $"province beijing \"北京\" 110000 BJ {{ clauses P1 rule BJ-P1 \"甲\" {Step} }}"));

    [Fact]
    public void A_set_of_ones_own() => Assert.Equal(
        "ACME-1 Tightened\n  Condition Tightens: require subject.staff > 1 → require subject.staff > 2",
        Versions.OfFiles(
            "ruleset acme \"我司\" { rule ACME-1 \"甲\" { require subject.staff > 1 } }",
            "ruleset acme \"我司\" { rule ACME-1 \"甲\" { require subject.staff > 2 } }"));

    [Fact]
    public void Source_and_clauses_of_a_set() => Assert.Equal(
        "Source: 旧 → 新\nClause: SH-P2 → -\nClause: - → SH-P3",
        Versions.OfFiles(
            $"province shanghai \"上海\" 310000 SH {{ source \"旧\" clauses P1, P2 rule SH-P1 \"甲\" {Step} }}",
            $"province shanghai \"上海\" 310000 SH {{ source \"新\" clauses P1, P3 rule SH-P1 \"甲\" {Step} }}"));
}
