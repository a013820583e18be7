using IcpGen.Language.Rules;

namespace IcpGen.Language.Tests.Binding;

public sealed class ConditionTests
{
    /// <summary>What is written after <c>when</c>, and what it means.</summary>
    public static TheoryData<string, string> Conditions => new()
    {
        { "subject.nature == individual", "(subject.nature Equal Nature.individual)" },
        { "individual == subject.nature", "(Nature.individual Equal subject.nature)" },
        { "province == shanghai", "(province Equal Province.shanghai)" },
        { "subject.nature in [enterprise, individual]", "(subject.nature one of [Nature.enterprise, Nature.individual])" },
        { "subject.nature not in [enterprise]", "not (subject.nature one of [Nature.enterprise])" },
        {
            "subject.name in [\"a\", subject.principal.name]",
            "((subject.name Equal \"a\") or (subject.name Equal subject.principal.name))"
        },
        { "shop in websites.contents", "(Content.shop in websites.contents)" },
        { "websites.contents includesAll [shop, blog]", "((Content.shop in websites.contents) and (Content.blog in websites.contents))" },
        { "newDomains includesAll websites.domains", "(newDomains includes all websites.domains)" },
        { "newDomains == websites.domains", "(newDomains same as websites.domains)" },
        { "newDomains != websites.domains", "not (newDomains same as websites.domains)" },
        { "newDomains == []", "(count(newDomains) Equal 0)" },
        {
            "websites.contents == [blog]",
            "((Content.blog in websites.contents) and (every element in websites.contents: (element one of [Content.blog])))"
        },
        {
            "subject.isListed and not subject.isListed and (subject.isListed and true)",
            "(subject.isListed and not subject.isListed and subject.isListed and true)"
        },
        {
            "every w in websites: any d in w.domains: d.suffix == \"cn\"",
            "(every w in websites: (any d in w.domains: (d.suffix Equal \"cn\")))"
        },
        {
            "any d in newDomains: d.hasWww and any d in websites.domains: d.hasWww",
            "(any d in newDomains: (d.hasWww and (any d2 in websites.domains: d2.hasWww)))"
        },
        {
            "any p in subject.principal, websites.principal: p.name is missing",
            "(any p in subject.principal + websites.principal: (p.name missing))"
        },
        { "count(distinct(websites.domains.prefix)) > 5", "(count(distinct websites.domains!prefix) Greater 5)" },
        { "count(websites) <= 1", "(count(websites) LessOrEqual 1)" },
        { "subject.homeUrl.host.suffix == \"cn\"", "(subject.homeUrl.host.suffix Equal \"cn\")" },
        { "subject.homeUrl.host in websites.domains", "(subject.homeUrl.host in websites.domains)" },
        { "subject.principal.phone.serves(\"西安\")", "subject.principal.phone.serves(\"西安\")" },
        { "IdNumber(subject.certificate.number).isValid", "IdNumber(subject.certificate.number).isValid" },
        { "age(IdNumber(subject.certificate.number).birthDate) < 18", "(age(IdNumber(subject.certificate.number).birthDate) Less 18)" },
        {
            "subject.certificate.expiresOn >= today + 3 months - 2 days",
            "(subject.certificate.expiresOn GreaterOrEqual ((today +3 Months) -2 Days))"
        },
        { "subject.certificate.expiresOn == longTerm", "(subject.certificate.expiresOn Equal 9999-12-31)" },
        { "mobileProvince(subject.principal.mobile) != beijing", "(mobileProvince(subject.principal.mobile) NotEqual Province.beijing)" },
        { "mobileProvince(\"13800000000\") == beijing", "(mobileProvince(\"13800000000\") Equal Province.beijing)" },
        {
            "subject.name matches \"许可证为{}年\" or subject.name states \"同意\"",
            "((subject.name Matches \"许可证为{}年\") or (subject.name States \"同意\"))"
        },
        { "subject.principal == subject.principal", "(subject.principal Equal subject.principal)" },
        {
            "provided identityDocument(subject.principal) copy 2 signed",
            "provided identityDocument(subject.principal) form:MaterialForm.copy copies:2 signed"
        },
        { "residencePermit in materials.kind", "(Document.residencePermit in materials.kind)" },
        { "subject.name.length > 3", "(subject.name.length Greater 3)" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_means_what_it_says(string written, string meaning)
    {
        Rule rule = SampleUnit.Rule($"when {written} require subject.isListed");
        Assert.Equal(meaning, WrittenOut.Of(rule.Guards[rule.Guards.Count - 1].Condition));
    }

    [Theory]
    [InlineData("a == a", "(a Equal E.a)")]
    [InlineData("a == other.a", "(E.a Equal other.a)")]
    [InlineData("other.a == a", "(other.a Equal E.a)")]
    [InlineData("a in [a]", "(a one of [E.a])")]
    public void Where_a_name_is_a_field_and_a_member_the_expected_enumeration_wins(string written, string meaning)
    {
        const string Unit =
             "root R enum E \"类\" { a \"甲\" } record S \"其他\" { a : E \"甲\" } "
            + "record R \"记录\" { a : E \"甲\" b : Flag \"乙\" other : S \"其他\" }";
        string rule = $" province beijing \"北京\" 110000 BJ {{ clauses 1 rule BJ-1 \"题\" {{ when {written} require b }} }}";
        CompilationResult result = RuleCompiler.Compile([new("a.icp", Unit + rule)]);
        Assert.Equal(meaning, WrittenOut.Of(SampleUnit.OnlyRule(result).Guards[0].Condition));
    }

    /// <summary>A definition, its use, and what comes of it.</summary>
    public static TheoryData<string, string, string> Definitions => new()
    {
        { "define isOrganization \"单位\" = subject.nature != individual", "isOrganization", "(subject.nature NotEqual Nature.individual)" },
        { "define is(n : Nature) \"性质\" = subject.nature == n", "is(individual)", "(subject.nature Equal Nature.individual)" },
        {
            "define common \"后缀\" = [\"com\", \"cn\"]",
            "any d in newDomains: d.suffix in common",
            "(any d in newDomains: (d.suffix one of [\"com\", \"cn\"]))"
        },
        {
            "define oneOf(s : Text[]) \"后缀\" = every d in newDomains: d.suffix in s",
            "oneOf([\"com\"])",
            "(every d in newDomains: (d.suffix one of [\"com\"]))"
        },
        {
            "define local(p : Person) \"本地\" = mobileProvince(p.mobile) == province",
            "local(subject.principal)",
            "(mobileProvince(subject.principal.mobile) Equal province)"
        },
        { "define a \"甲\" = b define b \"乙\" = subject.isListed", "a and b", "(subject.isListed and subject.isListed)" },
        {
            "define www(ds : DomainName[]) \"www\" = any d in ds: d.hasWww",
            "any d in newDomains: d.hasWww and www(websites.domains)",
            "(any d in newDomains: (d.hasWww and (any d2 in websites.domains: d2.hasWww)))"
        },
    };

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_definition_stands_for_what_it_names(string declaration, string written, string meaning)
    {
        Rule rule = SampleUnit.Rule($"when {written} require subject.isListed", declaration);
        Assert.Equal(meaning, WrittenOut.Of(rule.Guards[rule.Guards.Count - 1].Condition));
    }
}
