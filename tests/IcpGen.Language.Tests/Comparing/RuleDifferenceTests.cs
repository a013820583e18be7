using IcpGen.Language.Tests.Comparing.Support;

namespace IcpGen.Language.Tests.Comparing;

/// <summary>What is said of a rule that changed. The old body, the new one, what is told.</summary>
public class RuleDifferenceTests
{
    [Theory]
    [InlineData(
        "require subject.certificate.expiresOn >= today + 3 months", "require subject.certificate.expiresOn >= today + 1 month",
        "SH-P1 Relaxed\n"
        + "  Condition Relaxes: require subject.certificate.expiresOn >= today + 3 months "
        + "→ require subject.certificate.expiresOn >= today + 1 month")]
    [InlineData(
        "require subject.certificate.expiresOn >= today + 2 months", "require subject.certificate.expiresOn >= today + 62 days",
        "SH-P1 Tightened\n"
        + "  Condition Tightens: require subject.certificate.expiresOn >= today + 2 months "
        + "→ require subject.certificate.expiresOn >= today + 62 days")]
    [InlineData(
        "require subject.certificate.expiresOn >= today + 2 months", "require subject.certificate.expiresOn >= today + 60 days",
        "SH-P1 Changed\n"
        + "  Condition Open: require subject.certificate.expiresOn >= today + 2 months "
        + "→ require subject.certificate.expiresOn >= today + 60 days")]
    [InlineData(
        "require age(subject.certificate.expiresOn) >= 18", "require age(subject.certificate.expiresOn) > 18",
        "SH-P1 Tightened\n"
        + "  Condition Tightens: require age(subject.certificate.expiresOn) >= 18 → require age(subject.certificate.expiresOn) > 18")]
    [InlineData(
        "require subject.staff > 2", "require subject.staff > 2 and subject.isListed at subject.staff",
        "SH-P1 Tightened\n  Condition Tightens: require subject.staff > 2 → require subject.staff > 2 and subject.isListed")]
    [InlineData(
        "require subject.staff > 2", "require subject.staff > 2 require subject.isListed",
        "SH-P1 Tightened\n  Condition Tightens: - → require subject.isListed")]
    [InlineData(
        "require subject.staff > 2 or subject.isListed at subject.staff", "require subject.staff > 2",
        "SH-P1 Tightened\n  Condition Tightens: require subject.staff > 2 or subject.isListed → require subject.staff > 2")]
    [InlineData(
        "require subject.nature in [enterprise, individual]", "require subject.nature in [enterprise, individual, association]",
        "SH-P1 Relaxed\n"
        + "  Condition Relaxes: require subject.nature in [enterprise, individual] "
        + "→ require subject.nature in [enterprise, individual, association]")]
    [InlineData(
        "forbid subject.nature in [enterprise]", "forbid subject.nature in [enterprise, individual]",
        "SH-P1 Tightened\n  Condition Tightens: forbid subject.nature in [enterprise] → forbid subject.nature in [enterprise, individual]")]
    [InlineData(
        "require every w in websites: w.name is present", "require every w in websites: w.name is present and w.name != \"A\"",
        "SH-P1 Tightened\n"
        + "  Condition Tightens: require every w in websites: w.name is present "
        + "→ require every w in websites: w.name is present and w.name != \"A\"")]
    [InlineData(
        "require subject.name is present", "require subject.staff > 2",
        "SH-P1 Changed\n  Condition Open: require subject.name is present → require subject.staff > 2")]
    [InlineData(
        "require subject.staff > 2", "should subject.staff > 2",
        "SH-P1 Relaxed\n  Condition Relaxes: require subject.staff > 2 → should subject.staff > 2")]
    [InlineData(
        "should subject.staff > 2", "require subject.staff > 5",
        "SH-P1 Tightened\n  Condition Tightens: should subject.staff > 2 → require subject.staff > 5")]
    [InlineData(
        "require subject.staff > 2 or subject.isListed at subject.staff",
        "require subject.staff > 3 or subject.isListed at subject.isListed",
        "SH-P1 Tightened\n"
        + "  Condition Tightens: require subject.staff > 2 or subject.isListed → require subject.staff > 3 or subject.isListed\n"
        + "  Blame: at subject.staff → at subject.isListed")]
    [InlineData(
        "require subject.staff > 2", "should subject.staff > 5",
        "SH-P1 Changed\n  Condition Open: require subject.staff > 2 → should subject.staff > 5")]
    public void A_condition(string old, string @new, string told) => Assert.Equal(told, Versions.OfRule(old, @new));

    [Theory]
    [InlineData(
        "when subject.nature == enterprise step inPersonVerification",
        "when subject.nature == enterprise when subject.isListed step inPersonVerification",
        "SH-P1 AppliesToFewer\n  Guard Relaxes: - → when subject.isListed")]
    [InlineData(
        "when subject.nature == enterprise step inPersonVerification", "step inPersonVerification",
        "SH-P1 AppliesToMore\n  Guard Tightens: when subject.nature == enterprise → -")]
    [InlineData(
        "when subject.nature == enterprise step inPersonVerification", "when subject.nature != individual step inPersonVerification",
        "SH-P1 AppliesToMore\n  Guard Tightens: when subject.nature == enterprise → when subject.nature != individual")]
    [InlineData(
        "when subject.nature == enterprise step inPersonVerification", "when subject.nature == individual step inPersonVerification",
        "SH-P1 Changed\n  Guard Open: when subject.nature == enterprise → when subject.nature == individual")]
    [InlineData(
        "when operation == cancel step inPersonVerification", "step inPersonVerification",
        "SH-P1 Changed\n  Guard Open: when operation == cancel → when operation in [newFiling, newWebsite]")]
    [InlineData(
        "each w in websites when subject.isListed when w.name == \"A\" require w.principal is present",
        "each w in websites when subject.isListed and w.name == \"A\" require w.principal is present",
        "SH-P1 Changed\n"
        + "  GuardOrder: when operation in [newFiling, newWebsite] and subject.isListed and w.name == \"A\" "
        + "→ when operation in [newFiling, newWebsite] and subject.isListed and w.name == \"A\"")]
    [InlineData(
        "each p in websites.principal require p.name is present",
        "each p in subject.principal, websites.principal require p.name is present",
        "SH-P1 AppliesToMore\n  Walk Tightens: each p in websites.principal → each p in subject.principal, websites.principal")]
    [InlineData(
        "each w in websites require w.name is present", "require subject.name is present",
        "SH-P1 Changed\n"
        + "  Walk Open: each w in websites → -\n"
        + "  Condition Open: require w.name is present → require subject.name is present")]
    [InlineData(
        "step inPersonVerification", "effective from 2026-07-01 step inPersonVerification",
        "SH-P1 AppliesToFewer\n  Period Relaxes: - → effective from 2026-07-01")]
    [InlineData(
        "effective from 2020-01-01 until 2021-01-01 step inPersonVerification",
        "effective from 2019-01-01 until 2022-01-01 step inPersonVerification",
        "SH-P1 AppliesToMore\n  Period Tightens: effective from 2020-01-01 until 2021-01-01 → effective from 2019-01-01 until 2022-01-01")]
    public void Where_it_applies(string old, string @new, string told) => Assert.Equal(told, Versions.OfRule(old, @new));

    [Theory]
    [InlineData(
        "submit letter copy",
        "submit letter copy 2",
        "SH-P1 Tightened\n  Document Tightens: submit letter copy → submit letter copy 2")]
    [InlineData("submit letter original", "submit letter", "SH-P1 Relaxed\n  Document Relaxes: submit letter original → submit letter")]
    [InlineData(
        "submit letter original",
        "submit letter copy",
        "SH-P1 Changed\n  Document Open: submit letter original → submit letter copy")]
    [InlineData(
        "submit letter stamped",
        "submit letter stamped with officialSeal, financeSeal",
        "SH-P1 Relaxed\n  Document Relaxes: submit letter stamped → submit letter stamped with officialSeal, financeSeal")]
    [InlineData(
        "submit letter",
        "submit letter or residencePermit",
        "SH-P1 Relaxed\n  Document Relaxes: submit letter → submit letter or residencePermit")]
    [InlineData(
        "submit letter",
        "submit letter submit residencePermit",
        "SH-P1 Tightened\n  Document Tightens: - → submit residencePermit")]
    [InlineData("submit letter submit residencePermit", "submit letter", "SH-P1 Relaxed\n  Document Relaxes: submit residencePermit → -")]
    [InlineData("submit letter 2 signed", "submit letter 2", "SH-P1 Changed\n  Document Open: submit letter 2 signed → submit letter 2")]
    [InlineData(
        "submit letter signed thumbprinted stating \"属实\" by upload",
        "submit letter",
        "SH-P1 Relaxed\n  Document Relaxes: submit letter signed thumbprinted stating \"属实\" by upload → submit letter")]
    [InlineData("submit domainCertificate(d) per d in newDomains", "submit domainCertificate(d) per d in newDomains, websites.domains",
        "SH-P1 Tightened\n"
        + "  Document Tightens: submit domainCertificate(d) per d in newDomains "
        + "→ submit domainCertificate(d) per d in newDomains, websites.domains")]
    [InlineData(
        "submit letter by post to \"上海\"",
        "submit letter by post to \"北京\"",
        "SH-P1 Reworded\n  Document: submit letter by post to \"上海\" → submit letter by post to \"北京\"")]
    [InlineData(
        "submit letter",
        "submit letter step inPersonVerification",
        "SH-P1 Tightened\n  Procedure Tightens: - → step inPersonVerification")]
    [InlineData(
        "submit letter original step inPersonVerification",
        "submit letter copy",
        "SH-P1 Changed\n  Document Open: submit letter original → submit letter copy\n  Procedure Relaxes: step inPersonVerification → -")]
    [InlineData(
        "require provided letter copy at subject.name",
        "require provided letter at subject.name",
        "SH-P1 Relaxed\n  Condition Relaxes: require provided letter copy → require provided letter")]
    public void What_has_to_be_supplied(string old, string @new, string told) => Assert.Equal(told, Versions.OfRule(old, @new));

    [Theory]
    [InlineData(
        "require subject.staff > 2 say \"少。\"",
        "require subject.staff > 2 say \"人少。\" say en \"Few.\"",
        "SH-P1 Reworded\n  Say: 少。 → 人少。\n  SayEn: - → Few.")]
    [InlineData(
        "require subject.staff > 2 say \"{subject.staff} 人。\"",
        "require subject.staff > 2 say \"{subject.name}人。\"",
        "SH-P1 Reworded\n  Say: {subject.staff} 人。 → {subject.name}人。")]
    [InlineData(
        "require subject.staff > 2 mend \"加人。\" note \"甲\"",
        "require subject.staff > 2",
        "SH-P1 Reworded\n  Mend: 加人。 → -\n  Note: 甲 → -")]
    [InlineData(
        "step inPersonVerification notice \"甲\"",
        "step inPersonVerification notice \"乙\"",
        "SH-P1 Reworded\n  Notice: notice \"甲\" → -\n  Notice: - → notice \"乙\"")]
    [InlineData(
        "require subject.staff > 2 say \"少。\"",
        "require subject.staff > 1 say \"人少。\"",
        "SH-P1 Relaxed\n  Condition Relaxes: require subject.staff > 2 → require subject.staff > 1\n  Say: 少。 → 人少。")]
    [InlineData(
        "require subject.staff > 2 or subject.isListed at subject.staff",
        "require subject.staff > 2 or subject.isListed at subject.isListed",
        "SH-P1 Reworded\n  Blame: at subject.staff → at subject.isListed")]
    public void What_it_says(string old, string @new, string told) => Assert.Equal(told, Versions.OfRule(old, @new));
}
