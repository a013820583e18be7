using IcpGen.Language.Tests.Comparing.Support;

namespace IcpGen.Language.Tests.Comparing;

/// <summary>What comes to the same is no difference, however it is written.</summary>
public class SameMeaningTests
{
    [Theory]
    [InlineData("require subject.staff > 2", "require   subject.staff>2 // more than two")]
    [InlineData("require subject.staff > 2", "require subject.staff >= 3")]
    [InlineData("require subject.staff > 2", "require 2 < subject.staff")]
    [InlineData("require not subject.staff < 3", "require subject.staff >= 3")]
    [InlineData("forbid subject.staff < 3", "require subject.staff >= 3")]
    [InlineData("require subject.isListed", "require subject.isListed == true")]
    [InlineData("require not subject.isListed", "require false == subject.isListed")]
    [InlineData("require subject.nature == enterprise", "require subject.nature in [enterprise]")]
    [InlineData(
        "require subject.nature == enterprise or subject.nature == individual",
        "require subject.nature in [individual, enterprise, individual]")]
    [InlineData(
        "require subject.nature != enterprise and subject.nature != individual",
        "require subject.nature not in [enterprise, individual]")]
    [InlineData(
        "require not (subject.isListed and subject.staff > 2) at subject.staff",
        "require subject.staff <= 2 or not subject.isListed at subject.staff")]
    [InlineData(
        "require subject.staff > 1 and (subject.isListed or subject.staff > 1) at subject.staff",
        "require subject.staff > 1 at subject.staff")]
    [InlineData("require subject.certificate.expiresOn >= today + 1 years", "require today + 12 months <= subject.certificate.expiresOn")]
    [InlineData(
        "require subject.name == subject.principal.name at subject.name",
        "require subject.principal.name == subject.name at subject.name")]
    [InlineData("require not every w in websites: w.name == \"A\"", "require any site in websites: site.name != \"A\"")]
    [InlineData("require not (subject.name is missing)", "require subject.name is present")]
    [InlineData("require subject.staff > 1 and subject.staff < 9", "require subject.staff < 9 require subject.staff > 1")]
    [InlineData("require subject.staff > 1 require subject.name is present", "require subject.name is present require subject.staff > 1")]
    public void Conditions_that_come_to_the_same(string old, string @new) => Assert.Equal("", Versions.OfRule(old, @new));

    [Theory]
    [InlineData(
        "when subject.isListed when subject.staff > 1 step inPersonVerification",
        "when subject.staff > 1 and subject.isListed step inPersonVerification")]
    [InlineData(
        "each w in websites require w.name is present say \"{w.name} 不对。\"",
        "each site in websites require site.name is present say \"{site.name} 不对。\"")]
    [InlineData(
        "each p in subject.principal, websites.principal require p.name is present",
        "each p in websites.principal, subject.principal require p.name is present")]
    [InlineData(
        "submit letter stamped with financeSeal, contractSeal or residencePermit",
        "submit residencePermit or letter stamped with contractSeal, financeSeal")]
    [InlineData("submit letter step inPersonVerification", "step inPersonVerification submit letter")]
    [InlineData("submit domainCertificate(d) per d in newDomains", "submit domainCertificate(name) per name in newDomains")]
    [InlineData("submit copy { letter residencePermit }", "submit letter copy submit residencePermit copy")]
    public void Rules_that_come_to_the_same(string old, string @new) => Assert.Equal("", Versions.OfRule(old, @new));

    [Fact]
    public void A_definition_and_what_it_stands_for() => Assert.Equal("", Versions.OfRule(
        "require isBig at subject.staff", "require subject.staff > 9 and isListed at subject.staff",
        "define isListed \"上市\" = subject.isListed define isBig \"大\" = subject.staff > 9 and subject.isListed"));

    [Fact]
    public void A_guard_around_the_rule_and_in_it() => Assert.Equal("", Versions.OfProvince(
        "for subject.isListed { rule SH-P1 \"题\" { step inPersonVerification } rule SH-P2 \"题\" { submit letter } }",
        "rule SH-P2 \"题\" { when subject.isListed submit letter } rule SH-P1 \"题\" { when subject.isListed step inPersonVerification }"));

    [Fact]
    public void The_order_of_declarations()
    {
        const string Enums = "enum A \"甲\" { x \"一\" y \"二\" } enum B \"乙\" { z \"三\" }";
        const string Reordered = "enum B \"乙\" { z \"三\" } enum A \"甲\" { y \"二\" x \"一\" }";
        const string Record = " record Filing \"备案\" { a : A \"甲\" b : B \"乙\" } root Filing";

        Assert.Equal("", Versions.OfVocabularies(Enums + Record, Reordered + Record));
    }

    [Fact]
    public void Other_examples_are_named_but_are_no_difference()
    {
        IcpGen.Language.Comparing.UnitDifference difference = IcpGen.Language.Comparing.RuleComparer.Compare(
            Versions.Unit(Binding.SampleUnit.InRule("require subject.staff > 2")),
            Versions.Unit(Binding.SampleUnit.InRule(
                "require subject.staff > 2 example passes { operation = newFiling subject = { staff = 3 } }")));

        Assert.True(difference.IsEmpty);
        Assert.Equal(["SH-P1"], difference.OtherExamples);
    }
}
