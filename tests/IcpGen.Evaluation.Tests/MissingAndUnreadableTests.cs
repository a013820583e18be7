using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class MissingAndUnreadableTests
{
    [Theory]
    [InlineData("{'nature':'individual'}", "true")]
    [InlineData("{'nature':'enterprise'}", "false")]
    [InlineData("{'nature':null}", "unknown nature")]
    [InlineData("{}", "unknown nature")]
    [InlineData("{'nature':'?'}", "unknown nature (unreadable)")]
    public void An_enumeration_may_be_missing_or_without_meaning(string filing, string expected) =>
        Assert.Equal(expected, Ask(Is("nature", "individual"), filing));

    [Theory]
    [InlineData("{'principal':{'certificate':{'number':'1'}}}", "true")]
    [InlineData("{'principal':{'certificate':{'number':''}}}", "unknown principal.certificate.number")]
    [InlineData("{'principal':{'certificate':{'number':' \u3000'}}}", "unknown principal.certificate.number")]
    [InlineData("{'principal':{'certificate':null}}", "unknown principal.certificate.number")]
    [InlineData("{'principal':null}", "unknown principal.certificate.number")]
    [InlineData("{}", "unknown principal.certificate.number")]
    [InlineData("{'principal':'?'}", "unknown principal.certificate.number (unreadable)")]
    public void A_field_below_something_missing_is_named_by_its_full_path(string filing, string expected) =>
        Assert.Equal(expected, Ask(Is("principal.certificate.number", "1"), filing));

    [Theory]
    [InlineData("name", "{'name':'甲'}", "true")]
    [InlineData("name", "{'name':' '}", "false")]
    [InlineData("name", "{}", "false")]
    [InlineData("nature", "{'nature':'?'}", "unknown nature (unreadable)")]
    [InlineData("principal", "{'principal':{}}", "true")]
    [InlineData("principal", "{'principal':null}", "false")]
    [InlineData("principal.name", "{'principal':null}", "false")]
    [InlineData("websites", "{'websites':[{}]}", "true")]
    [InlineData("websites", "{'websites':[]}", "false")]
    [InlineData("websites", "{'websites':null}", "false")]
    [InlineData("newDomains", "{'newDomains':[]}", "true")]
    [InlineData("newDomains", "{}", "false")]
    public void Presence_is_known_unless_the_value_is_unreadable(string path, string filing, string expected)
    {
        string opposite = expected switch { "true" => "false", "false" => "true", _ => expected };

        Assert.Equal(expected, Ask(IsPresent(path), filing));
        Assert.Equal(opposite, Ask(IsMissing(path), filing));
    }

    [Fact]
    public void A_value_of_another_type_than_the_vocabulary_says_is_unreadable()
    {
        RecordValue filing = new(EquatableArray.Of(new FieldValue("amount", new SimpleValue(new TextConstant("many")))));
        RuleUnit unit = Unit(Rule("SH-1", Require(Is("amount", "1"))));

        Assert.Equal("Undetermined; needs amount (unreadable)", Evaluate(unit, filing, FactLookup.None, AsOf.On(new(2026, 1, 31))).Line());
    }
}
