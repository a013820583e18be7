using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

/// <summary>Values that no example of a rule file can give; <c>tests/rules/meaning</c> has the others.</summary>
public class MissingAndUnreadableTests
{
    [Fact]
    public void A_field_of_a_record_that_cannot_be_read_cannot_either() => Assert.Equal(
        "unknown principal.certificate.number (unreadable)", Ask(Is("principal.certificate.number", "1"), "{'principal':'?'}"));

    [Fact]
    public void A_value_of_another_type_than_the_vocabulary_says_is_unreadable()
    {
        RecordValue filing = new(EquatableArray.Of(new FieldValue("amount", new SimpleValue(new TextConstant("many")))));
        RuleUnit unit = Unit(Rule("SH-1", Require(Is("amount", "1"))));

        Assert.Equal("Undetermined; needs amount (unreadable)", Evaluate(unit, filing, FactLookup.None, AsOf.On(new(2026, 1, 31))).Line());
    }
}
