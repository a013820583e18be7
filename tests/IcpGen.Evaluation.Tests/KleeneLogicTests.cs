using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class KleeneLogicTests
{
    [Theory]
    [InlineData("true", "true", "true", "true")]
    [InlineData("true", "false", "false", "true")]
    [InlineData("false", "true", "false", "true")]
    [InlineData("false", "false", "false", "false")]
    [InlineData("true", "null", "unknown paid", "true")]
    [InlineData("null", "true", "unknown agreed", "true")]
    [InlineData("false", "null", "false", "unknown paid")]
    [InlineData("null", "false", "false", "unknown agreed")]
    [InlineData("null", "null", "unknown agreed, paid", "unknown agreed, paid")]
    public void And_and_or_follow_the_three_valued_tables(string agreed, string paid, string and, string or)
    {
        string filing = $"{{'agreed':{agreed},'paid':{paid}}}";

        Assert.Equal(and, Ask(And(Read("agreed"), Read("paid")), filing));
        Assert.Equal(or, Ask(Or(Read("agreed"), Read("paid")), filing));
    }

    [Theory]
    [InlineData("true", "false")]
    [InlineData("false", "true")]
    [InlineData("null", "unknown agreed")]
    public void Not_turns_the_known_and_keeps_the_needs_of_the_unknown(string agreed, string expected) =>
        Assert.Equal(expected, Ask(Not(Read("agreed")), $"{{'agreed':{agreed}}}"));

    [Fact]
    public void A_field_that_several_parts_need_is_named_once()
    {
        Expression condition = And(Read("paid"), Read("agreed"), Not(Read("paid")));

        Assert.Equal("unknown paid, agreed", Ask(condition, "{}"));
    }

    [Theory]
    [InlineData("{'name':'甲','other':'甲'}", "true")]
    [InlineData("{'name':'甲','other':'乙'}", "false")]
    [InlineData("{'name':'甲'}", "unknown other")]
    [InlineData("{'other':'乙'}", "unknown name")]
    [InlineData("{}", "unknown name, other")]
    public void A_comparison_with_an_unknown_side_is_unknown_and_needs_the_left_before_the_right(string filing, string expected) =>
        Assert.Equal(expected, Ask(Is(Read("name"), Read("other")), filing));
}
