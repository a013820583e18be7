using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class LiftingTests
{
    private static readonly Rule Lifted = Rule("SH-1", Require(Read("paid"), Way("paid")));
    private static readonly Rule Lifter = Rule("SH-2", Notice("…")).When(Read("agreed")).Lifts("SH-1");

    [Theory]
    [InlineData("true", "false", "NotApplicable")]
    [InlineData("false", "false", "Violated; blames paid")]
    [InlineData("null", "false", "Undetermined; needs agreed")]
    [InlineData("null", "true", "Satisfied")]
    [InlineData("null", "null", "Undetermined; needs paid")]
    public void A_rule_is_lifted_where_the_guards_of_another_hold(string lifter, string demand, string expected) =>
        Assert.Equal(expected, Run($"{{'agreed':{lifter},'paid':{demand}}}", Lifted, Lifter).Line());

    [Fact]
    public void A_lifted_rule_names_its_lifter_and_makes_nothing_due()
    {
        EvaluatedFiling evaluated = Run("{'agreed':true}", Rule("SH-1", Submit(Document("licence"))), Lifter);

        LiftedRule lifted = Assert.Single(evaluated.Report.Lifted);
        Assert.Equal(("SH-1", "SH-2"), (lifted.Rule.Id, lifted.By.Id));
        Assert.Empty(evaluated.Checklist.Documents);
        Assert.Equal("SH-2", Assert.Single(evaluated.Checklist.Notices).Rule.Id);
    }

    [Fact]
    public void What_is_due_under_a_rule_that_may_be_lifted_is_perhaps_due()
    {
        EvaluatedFiling evaluated = Run("{'materials':[]}", Rule("SH-1", Submit(Document("licence"))), Lifter);

        Assert.Equal(Certainty.Perhaps, evaluated.Checklist.Documents[0].Certainty);
        Assert.Equal(FilingVerdict.Undetermined, evaluated.Report.File);
    }

    [Fact]
    public void A_warning_of_a_rule_that_may_be_lifted_waits() =>
        Assert.Equal("Satisfied; may need agreed", Run("{'paid':false}", Rule("SH-1", Should(Read("paid"))), Lifter).Line());

    [Theory]
    [InlineData("true", "true", "Violated; blames paid")]
    [InlineData("true", "false", "NotApplicable")]
    [InlineData("true", "null", "Undetermined; needs name")]
    [InlineData("false", "null", "Violated; blames paid")]
    public void A_rule_that_is_itself_lifted_lifts_nothing(string lifter, string lifterOfLifter, string expected)
    {
        string name = lifterOfLifter switch { "true" => "'A'", "false" => "'B'", _ => "null" };
        Rule third = Rule("SH-3", Notice("…")).When(Is("name", "A")).Lifts("SH-2");

        Assert.Equal(expected, Run($"{{'agreed':{lifter},'paid':false,'name':{name}}}", Lifted, Lifter, third).Line());
    }

    [Fact]
    public void A_rule_that_is_not_in_effect_lifts_nothing()
    {
        Rule past = Lifter with { EffectiveUntil = new DateTime(2020, 1, 1) };

        Assert.Equal("Violated; blames paid", Run("{'agreed':true,'paid':false}", Lifted, past).Line());
    }
}
