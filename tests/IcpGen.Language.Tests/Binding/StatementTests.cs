using IcpGen.Language.Rules;

namespace IcpGen.Language.Tests.Binding;

public sealed class StatementTests
{
    /// <summary>A rule's statement, and what it means.</summary>
    public static TheoryData<string, string> Statements => new()
    {
        { "require subject.isListed", "require subject.isListed at subject.isListed" },
        { "forbid subject.isListed", "require not subject.isListed at subject.isListed" },
        { "should subject.isListed at subject", "should subject.isListed at subject" },
        { "require subject.name is present", "require (subject.name present) at subject.name presence" },
        { "forbid subject.name is missing", "require not (subject.name missing) at subject.name presence" },
        { "forbid subject.name is present", "require not (subject.name present) at subject.name" },
        { "require every w in websites: w.name is present", "require (every w in websites: (w.name present)) at websites presence" },
        { "require any w in websites: w.name is present", "require (any w in websites: (w.name present)) at websites" },
        {
            "require every w in websites: every d in w.domains: d.hasWww",
            "require (every w in websites: (every d in w.domains: d.hasWww)) at websites"
        },
        {
            "require mobileProvince(subject.principal.mobile) == beijing",
            "require (mobileProvince(subject.principal.mobile) Equal Province.beijing) at subject.principal.mobile"
        },
        { "require count(websites.domains) <= 1", "require (count(websites.domains) LessOrEqual 1) at websites.domains" },
        { "require provided residencePermit", "require provided residencePermit at materials" },
        { "submit residencePermit", "submit residencePermit" },
        {
            "submit residencePermit copy 2 stamped signed or letter original",
            "submit residencePermit form:MaterialForm.copy copies:2 signed seals:Seal.officialSeal or letter form:MaterialForm.original"
        },
        {
            "submit letter stamped with contractSeal, financeSeal by post to \"上海\"",
            "submit letter seals:Seal.contractSeal/Seal.financeSeal channel:Channel.post postalAddress:\"上海\""
        },
        {
            "submit letter thumbprinted stating \"属实\" handwriting \"同意\" by upload",
            "submit letter thumbprinted stating:\"属实\" handwriting:\"同意\" channel:Channel.upload"
        },
        {
            "submit letter watermarked \"仅供备案\" signedBy(subject.principal.name)",
            "submit letter signer:subject.principal.name watermark:\"仅供备案\""
        },
        {
            "submit domainCertificate(d) copy per d in newDomains",
            "submit domainCertificate(d) form:MaterialForm.copy per d in newDomains"
        },
        { "submit letter signedBy(w.principal.name) per w in websites", "submit letter signer:w.principal.name per w in websites" },
        { "step inPersonVerification", "step inPersonVerification" },
        { "notice \"可以\"", "notice 可以" },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_statement_demands_what_it_says(string written, string meaning) =>
        Assert.Equal(meaning, WrittenOut.Of(Assert.Single(SampleUnit.Rule(written).Statements)));

    [Fact]
    public void Documents_in_braces_are_due_each_and_their_own_modifiers_go_before_the_shared_ones()
    {
        Rule rule = SampleUnit.Rule(
            "submit by post copy { letter   residencePermit original 2   domainCertificate(d) } per d in newDomains");
        Assert.Equal(
            [
                "submit letter form:MaterialForm.copy channel:Channel.post per d in newDomains",
                "submit residencePermit form:MaterialForm.original copies:2 channel:Channel.post per d2 in newDomains",
                "submit domainCertificate(d3) form:MaterialForm.copy channel:Channel.post per d3 in newDomains",
            ],
            rule.Statements.Select(WrittenOut.Of));
    }

    [Fact]
    public void The_rest_of_a_rule_holds_per_element()
    {
        Rule rule = SampleUnit.Rule("each w in websites each d in w.domains when d.suffix == \"cn\" require d.hasWww");
        Assert.Equal(["w in websites", "d in w.domains"], rule.Each.Select(each => $"{each.Variable.Name} in {WrittenOut.Of(each.Sequence)}"));
        Assert.Equal("(d.suffix Equal \"cn\")", WrittenOut.Of(rule.Guards[1].Condition));
        Assert.Equal("require d.hasWww at d", WrittenOut.Of(rule.Statements[0]));
    }

    [Theory]
    [InlineData("when subject.isListed require subject.isListed", "(operation one of [Operation.newFiling, Operation.newWebsite])")]
    [InlineData("when operation == cancel require subject.isListed", "(operation Equal Operation.cancel)")]
    [InlineData("when operation is present require subject.isListed", "(operation present)")]
    public void The_scope_comes_first_unless_a_guard_names_its_field(string statements, string firstGuard) =>
        Assert.Equal(firstGuard, WrittenOut.Of(SampleUnit.Rule(statements).Guards[0].Condition));

    [Fact]
    public void A_block_guards_its_rules_outermost_first()
    {
        Rule rule = SampleUnit.OnlyRule(SampleUnit.Compile(SampleUnit.InProvince(
            "for operation == cancel { for any w in websites: w.name is missing { "
            + "rule SH-P1 \"题\" { when any w in websites: w.name is present require subject.isListed } } }")));
        Assert.Equal(
            ["(operation Equal Operation.cancel)", "(any w in websites: (w.name missing))", "(any w2 in websites: (w2.name present))"],
            rule.Guards.Select(guard => WrittenOut.Of(guard.Condition)));
    }

    [Fact]
    public void A_message_shows_values_and_braces()
    {
        Rule rule = SampleUnit.Rule("require subject.isListed say \"{{{subject.name}}} 于 {today + 1 days}\" say en \"{ subject.name }\"");
        Assert.Equal("{<subject.name as subject.name>} 于 <(today +1 Days) as today + 1 days>", WrittenOut.Of(rule.Say));
        Assert.Equal("<subject.name as subject.name>", WrittenOut.Of(rule.SayEn));
        Assert.Null(rule.Mend);
    }

    [Fact]
    public void Notes_are_kept_in_order() =>
        Assert.Equal("一\n二", SampleUnit.Rule("require subject.isListed note \"一\" note \"二\"").Note);

    [Fact]
    public void A_rule_is_in_effect_in_its_period()
    {
        Rule rule = SampleUnit.Rule("effective from 2011-01-01 until 2020-01-01 require subject.isListed");
        Assert.Equal((new DateTime(2011, 1, 1), new DateTime(2020, 1, 1)), (rule.EffectiveFrom, rule.EffectiveUntil));
    }
}
