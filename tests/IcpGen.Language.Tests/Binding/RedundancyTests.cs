namespace IcpGen.Language.Tests.Binding;

/// <summary>Rules that say what another says already, and pairs of rules with something between them.</summary>
public sealed class RedundancyTests
{
    private const string Finished = "say \"不符\" say en \"Wrong.\" example passes { }";

    /// <summary>Two rules of a province, and what is said of the second, or null where nothing is.</summary>
    public static TheoryData<string, string, string?> Pairs => new()
    {
        { "require subject.isListed", "require subject.isListed", "ICP3110 The rule `SH-P2` is the same as `SH-P1`; where two clauses say one thing, write one rule, `rule SH-P1, SH-P2`." },
        { "each w in websites require w.domains.length > 1", "", null },
        { "each w in websites require w.name.length > 1", "each site in websites forbid site.name.length <= 1", "ICP3110 The rule `SH-P2` is the same" },
        { "when subject.nature == individual submit letter original", "when subject.nature == individual when subject.isListed submit letter", "ICP3111 The rule `SH-P2` adds nothing: wherever it applies, `SH-P1` applies and asks for as much; remove it, write its id beside `SH-P1`, or look at its guards again." },
        { "when subject.nature in [individual, enterprise] require subject.staff >= 5", "when subject.nature == individual require subject.staff >= 3", "ICP3111 The rule `SH-P2` adds nothing" },
        { "when subject.nature == individual require subject.staff >= 3", "when subject.nature in [individual, enterprise] require subject.staff >= 5", "ICP3111 The rule `SH-P1` adds nothing" },
        { "when subject.nature in [individual, enterprise] require subject.staff >= 3", "when subject.nature == individual require subject.staff >= 5", null },
        { "effective until 2026-01-01 require subject.isListed", "require subject.isListed", "ICP3111 The rule `SH-P1` adds nothing" },
        { "effective until 2026-01-01 require subject.isListed", "effective from 2026-01-01 require subject.isListed", null },
        { "should subject.isListed", "require subject.isListed", "ICP3111 The rule `SH-P1` adds nothing" },
        { "submit letter 2", "submit letter", "ICP3111 The rule `SH-P2` adds nothing" },
        { "submit domainCertificate(d) per d in newDomains", "submit domainCertificate(d) per d in websites.domains", null },
        { "notice \"可以\"", "notice \"可以\"", null },

        { "when count(websites) <= 3 require subject.isListed", "when count(websites) >= 5 require subject.staff > 1", "ICP3112 Where `count(websites)` is 4, neither `SH-P1` nor `SH-P2` applies; let the limits of the two rules meet." },
        { "when count(websites) > 5 require subject.isListed", "when count(websites) < 3 require subject.staff > 1", "ICP3112 Where `count(websites)` is 3..5, neither `SH-P1` nor `SH-P2` applies; let the limits of the two rules meet." },
        { "each w in websites when count(w.domains) <= 3 require subject.isListed", "each site in websites when count(site.domains) >= 5 require subject.staff > 1", "ICP3112 Where `count(w.domains)` is 4, neither" },
        { "when count(websites) <= 3 require subject.isListed", "when count(websites) > 3 require subject.staff > 1", null },
        { "when count(websites) <= 3 require subject.isListed", "when count(websites) >= 3 require subject.staff > 1", null },
        { "when subject.isListed when count(websites) <= 3 require subject.isListed", "when count(websites) >= 5 require subject.staff > 1", null },
        { "when subject.certificate.expiresOn < today require subject.isListed", "when subject.certificate.expiresOn > today require subject.staff > 1", "ICP3112 Where `subject.certificate.expiresOn` is today, neither `SH-P1` nor `SH-P2` applies; let the limits of the two rules meet." },
        { "when subject.certificate.expiresOn < today require subject.isListed", "when subject.certificate.expiresOn >= today require subject.staff > 1", null },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_says_nothing_new_and_what_falls_between_is_told_of(string first, string second, string? complaint)
    {
        string rules = string.Join("\n", new[] { first, second }.Select((body, index) => $"rule SH-P{index + 1} \"题\" {{ {(body.Length == 0 ? "notice \"无\"" : body)} {Finished} }}"));
        string[] told = [.. SampleUnit.Complaints(SampleUnit.Compile(SampleUnit.InProvince(rules))).Where(one => one.StartsWith("ICP311", StringComparison.Ordinal))];
        if (complaint is null)
        {
            Assert.Empty(told);
        }
        else
        {
            string code = complaint[..8];
            Assert.StartsWith(complaint[8..], Assert.Single(told, one => one.StartsWith(code, StringComparison.Ordinal)).Split(' ', 3)[2], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_rule_that_lifts_another_is_not_measured_by_its_demands() => Assert.DoesNotContain(
        SampleUnit.Complaints(SampleUnit.Compile(SampleUnit.InProvince($$"""
            rule SH-P1 "题" { require subject.isListed {{Finished}} }
            rule SH-P2 "题" overrides SH-P3 because "例外" { require subject.isListed {{Finished}} }
            rule SH-P3 "题" { submit letter {{Finished}} }
            """))),
        one => one.StartsWith("ICP311", StringComparison.Ordinal));
}
