using IcpGen.Language.Rules;

namespace IcpGen.Language.Tests.Binding;

public sealed class RuleTests
{
    private const string LocalMobile = """
        define localMobile(p : Province) "手机号归属地" en "Local number" {
          each x in subject.principal, websites.principal
          when subject.nature == individual
          require mobileProvince(x.mobile) == p
          say "{x.mobile} 不是{p}号码" say en "Not from {p}"
          note "按归属地"
          example passes { province = p  mobileProvince("13800000000") = p }
        }
        """;

    [Fact]
    public void A_rule_can_be_a_definition_with_arguments()
    {
        Rule rule = SampleUnit.OnlyRule(SampleUnit.Compile(LocalMobile, SampleUnit.InProvince("rule SH-P1 = localMobile(shanghai)")));
        Assert.Equal("localMobile", rule.Definition?.Name);
        Assert.Equal(new Localized("手机号归属地", "Local number"), rule.Title);
        Assert.Equal("require (mobileProvince(x.mobile) Equal Province.shanghai) at x.mobile", WrittenOut.Of(Assert.Single(rule.Statements)));
        Assert.Equal("<x.mobile as x.mobile> 不是<Province.shanghai as p>号码", WrittenOut.Of(rule.Say));
        Example example = Assert.Single(rule.Examples);
        Assert.Equal("{province: Province.shanghai}", WrittenOut.Of(example.Filing));
        Assert.Equal(new MemberConstant(RuleType.Province, "shanghai"), Assert.Single(example.Facts).Value);
    }

    [Fact]
    public void A_rule_adds_to_its_definition_and_speaks_in_its_place()
    {
        Rule rule = SampleUnit.OnlyRule(SampleUnit.Compile(LocalMobile, SampleUnit.InProvince(
            "rule SH-P1 \"号码\" = localMobile(shanghai) { when x.name is present say \"{x.name}换{p}号码\" "
            + "note \"另见\" example skipped { } }")));
        Assert.Equal("号码", rule.Title.Zh);
        Assert.Equal("(x.name present)", WrittenOut.Of(rule.Guards[rule.Guards.Count - 1].Condition));
        Assert.Equal("<x.name as x.name>换<Province.shanghai as p>号码", WrittenOut.Of(rule.Say));
        Assert.Null(rule.SayEn);
        Assert.Equal("按归属地\n另见", rule.Note);
        Assert.Equal([ExampleOutcome.Passes, ExampleOutcome.Skipped], rule.Examples.Select(example => example.Outcome));
    }

    [Fact]
    public void A_letter_after_a_clause_tells_its_rules_apart()
    {
        CompilationResult result = SampleUnit.Compile(SampleUnit.InProvince(
            "rule SH-P1a, SH-P2 \"甲\" { require subject.isListed } rule SH-P1b \"乙\" { require subject.isListed }"));
        Assert.Equal([["SH-P1", "SH-P2"], ["SH-P1"]], result.Unit.Provinces[0].Rules.Select(rule => rule.Clauses.ToArray()));
        Assert.Equal(["SH-P1", "SH-P2", "SH-P3"], result.Unit.Provinces[0].Clauses);
    }

    [Fact]
    public void Two_versions_of_a_rule_may_follow_one_another()
    {
        CompilationResult result = SampleUnit.Compile(SampleUnit.InProvince(
            "rule SH-P1 \"旧\" { effective until 2020-01-01 require subject.isListed } "
            + "rule SH-P1 \"新\" { effective from 2020-01-01 require subject.isListed }"));
        Assert.False(result.HasErrors);
        Assert.Equal(["旧", "新"], result.Unit.Provinces[0].Rules.Select(rule => rule.Title.Zh));
    }

    [Fact]
    public void An_override_names_the_lifted_rules_first_id()
    {
        CompilationResult result = SampleUnit.Compile(SampleUnit.InProvince(
            "rule SH-P1 \"例外\" overrides SH-P3 because \"另有规定\" { when subject.isListed notice \"可以\" } "
            + "rule SH-P2, SH-P3 \"题\" { require subject.isListed }"));
        Assert.Equal(new Override("SH-P2", "另有规定"), Assert.Single(result.Unit.Provinces[0].Rules[0].Overrides));
    }

    [Fact]
    public void Provinces_come_in_order_of_their_codes_with_what_their_header_says()
    {
        CompilationResult result = SampleUnit.Compile(
            "province shanghai \"上海\" en \"Shanghai\" 310000 SH { source \"上海管局\" clauses 1..3 }", "province beijing \"北京\" 110000 BJ { }");
        Assert.Equal(["beijing", "shanghai"], result.Unit.Provinces.Select(province => province.Name));
        ProvinceRules shanghai = result.Unit.Provinces[1];
        Assert.Equal((new Localized("上海", "Shanghai"), 310000, "SH", "上海管局"), (shanghai.Label, shanghai.Code, shanghai.Letters, shanghai.Source));
        Assert.Equal(["SH-1", "SH-2", "SH-3"], shanghai.Clauses);
    }

    [Fact]
    public void An_example_holds_typed_values()
    {
        Rule rule = SampleUnit.Rule(
            "require subject.isListed example fails \"说明\" on 2026-02-01 at \"websites[1].domains[0]\" { "
            + "operation = missing subject = { nature = 4 certificate = { type = 99 expiresOn = today + 1 months number = \"1\" } } "
            + "websites = [{ domains = [\"a.cn\"] contents = [blog, missing] }] procedures = [inPersonVerification] "
            + "mobileProvince(\"138\") = beijing domainHolder(\"a.cn\") = missing }");
        Example example = Assert.Single(rule.Examples);
        Assert.Equal((ExampleOutcome.Fails, "说明", new DateTime(2026, 2, 1), "websites[1].domains[0]"), (example.Outcome, example.Title, example.Today, example.At));
        Assert.Equal(
            "{operation: missing, subject: {nature: Nature.enterprise, certificate: {type: unreadable 99, expiresOn: 2026-03-01, "
            + "number: \"1\"}}, "
            + "websites: [{domains: [\"a.cn\"], contents: [Content.blog, missing]}], procedures: [Procedure.inPersonVerification]}",
            WrittenOut.Of(example.Filing));
        Assert.Equal(
            [
                new FactValue("mobileProvince", EquatableArray.Of<Constant>(new TextConstant("138")), new MemberConstant(RuleType.Province, "beijing")),
                new FactValue("domainHolder", EquatableArray.Of<Constant>(new TextConstant("a.cn")), null),
            ],
            example.Facts);
    }

    [Fact]
    public void A_rule_with_a_mistake_in_its_text_is_left_out_and_the_others_are_kept()
    {
        CompilationResult result = SampleUnit.Compile(SampleUnit.InProvince(
            "rule SH-P1 \"甲\" { require subject.isListed = true }\n rule SH-P2 \"乙\" { require subject.isListed }"));
        Assert.True(result.HasErrors);
        Assert.Equal("SH-P2", Assert.Single(result.Unit.Provinces[0].Rules).Id);
    }
}
