using IcpGen.Language.Core;
using IcpGen.Language.Lowering;
using IcpGen.Language.Rules;
using IcpGen.Language.Tests.Binding;

namespace IcpGen.Language.Tests.Lowering;

/// <summary>What the language says in several ways, the core says in one.</summary>
public class LoweringTests
{
    [Theory]
    [InlineData("subject.name in websites.name", "any candidate in websites.name: Equal(subject.name, candidate)")]
    [InlineData("subject.name not in websites.name", "not any candidate in websites.name: Equal(subject.name, candidate)")]
    [InlineData("subject.principal in websites.principal",
        "any candidate in websites.principal: same Person(subject.principal, candidate; apart by Equal(subject.principal.name, "
        + "candidate.name); "
        + "known by Equal(subject.principal.certificate.type, candidate.certificate.type), "
        + "Equal(subject.principal.certificate.number, candidate.certificate.number))")]
    public void Membership_is_any(string condition, string core) => Assert.Equal(core, Condition(condition));

    [Theory]
    [InlineData("websites.domains includesAll newDomains",
        "every wanted in newDomains: any candidate in websites.domains: Equal(candidate, wanted)")]
    [InlineData("websites.domains == newDomains",
        "all of [every wanted in newDomains: any candidate in websites.domains: Equal(candidate, wanted); "
        + "every wanted in websites.domains: any candidate in newDomains: Equal(candidate, wanted)]")]
    public void Inclusion_is_every_and_any(string condition, string core) => Assert.Equal(core, Condition(condition));

    [Theory]
    [InlineData("subject.name is missing", "not present subject.name")]
    [InlineData(
        "subject.principal != verified",
        "not same Person(subject.principal, verified; apart by Equal(subject.principal.name, verified.name); "
        + "known by Equal(subject.principal.certificate.type, verified.certificate.type), "
        + "Equal(subject.principal.certificate.number, verified.certificate.number))")]
    public void What_has_an_opposite_is_its_negation(string condition, string core) =>
        Assert.Equal(core, Condition(condition, "extend Filing { verified : Person \"人\" }"));

    [Theory]
    [InlineData("any d in newDomains: d == \"a.cn\"", "any d in newDomains: Equal(d, \"a.cn\":DomainName)")]
    [InlineData("any d in newDomains: d == subject.name", "any d in newDomains: Equal(text(d), subject.name)")]
    [InlineData("any d in newDomains: d == subject.homeUrl.host", "any d in newDomains: Equal(d, Url.host(subject.homeUrl))")]
    [InlineData(
        "any d in newDomains: d in [\"a.cn\", \"b.cn\"]",
        "any d in newDomains: d among [\"a.cn\":DomainName, \"b.cn\":DomainName]")]
    [InlineData("any d in newDomains: d contains \"a\"", "any d in newDomains: Contains(text(d), \"a\")")]
    [InlineData("any d in newDomains: d.hasChinese", "any d in newDomains: Text.hasChinese(text(d))")]
    [InlineData("any d in newDomains: d.hasWww", "any d in newDomains: DomainName.hasWww(d)")]
    [InlineData("DomainName(subject.name).prefix == subject.name", "Equal(DomainName.prefix(domainName(subject.name)), subject.name)")]
    public void Both_sides_are_of_one_type(string condition, string core) => Assert.Equal(core, Condition(condition));

    [Fact]
    public void Days_are_moved_and_counted() => Assert.Equal(
        "any of [Less(+3 Months(today), subject.certificate.expiresOn); GreaterOrEqual(age(subject.certificate.expiresOn), 18)]",
        Condition("today + 3 months < subject.certificate.expiresOn or age(subject.certificate.expiresOn) >= 18"));

    [Fact]
    public void A_document_is_a_row_that_bears_every_mark() => Assert.Equal(
        "due: at least 2 by material.copies of material in materials: all of [Equal(material.kind, letter); Equal(material.form, "
        + "copy); material.signed; "
        + "material.seal among [officialSeal]; material.thumbprinted; States(material.statement, \"同意\"); "
        + "States(material.handwriting, \"本人\"); Equal(material.channel, post)]",
        Statement("submit letter copy 2 stamped signed thumbprinted stating \"同意\" handwriting \"本人\" by post to \"上海市\""));

    [Fact]
    public void A_document_about_a_record_is_told_by_what_tells_it_apart() => Assert.StartsWith(
        "due about subject.principal.name: at least 1 of material in materials: all of [Equal(material.kind, identityDocument); "
        + "same Person(material.person, subject.principal;",
        Statement("submit identityDocument(subject.principal)"));

    [Fact]
    public void One_of_several_documents_for_each_element() => Assert.Equal(
        "due for d in newDomains about d: any of [at least 1 of material in materials: all of [Equal(material.kind, "
        + "domainCertificate); Equal(material.domain, d)]; "
        + "at least 1 of material in materials: Equal(material.kind, letter)]",
        Statement("submit domainCertificate(d) or letter per d in newDomains"));

    [Fact]
    public void A_procedure_is_looked_for_among_those_gone_through() => Assert.Equal(
        "step inPersonVerification: any candidate in procedures: Equal(candidate, inPersonVerification)",
        Statement("step inPersonVerification"));

    [Fact]
    public void Guards_stand_at_the_loop_that_binds_the_last_of_their_variables()
    {
        CoreRule rule = Lower(
            "each w in websites each d in w.domains when subject.isListed when w.name is present when d.hasWww when w.principal.name == subject.name "
            + "require d.hasChinese");

        Assert.Equal(["w in websites", "d in w.domains"], rule.Loops.Select(CoreText.Of));
        Assert.Equal(
            ["operation among [newFiling, newWebsite] | subject.isListed", "present w.name | Equal(w.principal.name, subject.name)", "DomainName.hasWww(d)"],
            rule.Guards.Select(guards => string.Join(" | ", guards.Select(guard => CoreText.Of(guard.Condition)))));
    }

    [Fact]
    public void Definitions_scopes_and_for_blocks_leave_no_trace()
    {
        Rule rule = SampleUnit.OnlyRule(SampleUnit.Compile(
            "define isFirm \"单位\" = subject.nature != individual",
            SampleUnit.InProvince("for isFirm { rule SH-P1 \"题\" { require subject.isListed } }")));

        Assert.Equal(
            ["operation among [newFiling, newWebsite]", "NotEqual(subject.nature, individual)"],
            new RuleLowering(Vocabulary).Lower(rule).Guards.Single().Select(guard => CoreText.Of(guard.Condition)));
    }

    [Fact]
    public void Equal_computations_are_equal_wherever_they_stand() => Assert.Equal(
        Lower("require count(websites) == 1").Statements.OfType<CoreDemand>().Single().Condition,
        Lower("when subject.isListed   require count(websites) == 1").Statements.OfType<CoreDemand>().Single().Condition);

    private static Vocabulary Vocabulary => SampleUnit.Compile().Unit.Vocabulary;

    private static string Condition(string condition, string declarations = "") =>
        CoreText.Of(Assert.IsType<CoreDemand>(Lower($"require {condition} at subject.name", declarations).Statements.Single()).Condition);

    private static string Statement(string statement) => CoreText.Of(Lower(statement).Statements.Single());

    private static CoreRule Lower(string statements, string declarations = "")
    {
        CompilationResult result = SampleUnit.Compile(declarations, SampleUnit.InRule(statements));
        return new RuleLowering(result.Unit.Vocabulary).Lower(SampleUnit.OnlyRule(result));
    }
}
