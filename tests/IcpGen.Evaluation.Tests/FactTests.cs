using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class FactTests
{
    [Fact]
    public void The_need_of_a_fact_names_the_field_that_it_is_about()
    {
        Rule rule = Rule("SH-1", Require(Is(Fact("mobileProvince", Read("principal.mobile")), Literal("beijing", RuleType.Province))));

        Need need = Assert.Single(Assert.Single(Run("{'principal':{'mobile':'13700000000'}}", rule).Report.Undetermined).Needs);

        Assert.Equal(("mobileProvince", "principal.mobile"), (need.Fact, need.Path.ToString()));
        Assert.Equal(["13700000000"], need.Arguments);
    }

    [Fact]
    public void Facts_of_other_arguments_that_read_alike_are_two_needs()
    {
        static Expression SameOwner(string one, string other) => Fact("sameOwner", Literal(one, TestVocabulary.Text), Literal(other, TestVocabulary.Text));

        Need[] needs = [.. Assert.Single(Run("{}", Rule("SH-1", Require(And(SameOwner("A, B", "C"), SameOwner("A", "B, C"))))).Report.Undetermined).Needs];

        Assert.Equal([["A, B", "C"], ["A", "B, C"]], needs.Select(need => need.Arguments));
        Assert.Equal(needs[0].ToString(), needs[1].ToString());
    }

    [Fact]
    public void A_fact_is_asked_of_values_of_the_types_that_the_host_is_asked_with()
    {
        Expression served = Fact("isServed", Read("province"), Read("due"), Read("amount"), Read("agreed"), Read("nature"));

        Need need = Assert.Single(Assert.Single(Run(
            "{'province':'innerMongolia','due':'2026-04-30','amount':3,'agreed':true,'nature':'individual'}", Rule("SH-1", Require(served))).Report.Undetermined).Needs);

        Assert.Equal([Province.InnerMongolia, new DateOnly(2026, 4, 30), 3L, true, "Individual"], need.Arguments);
        Assert.Equal("isServed(innerMongolia, 2026-04-30, 3, true, Individual)", need.ToString());
        Assert.Equal("province", need.Path.ToString());
    }
}
