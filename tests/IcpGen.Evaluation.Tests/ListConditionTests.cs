using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class ListConditionTests
{
    [Theory]
    [InlineData("{'websites':[{'name':'A'},{'name':'A'}]}", "true", "true")]
    [InlineData("{'websites':[{'name':'A'},{'name':'B'}]}", "false", "true")]
    [InlineData("{'websites':[{'name':'A'},{}]}", "unknown websites[1].name", "true")]
    [InlineData("{'websites':[{'name':'B'},null]}", "false", "unknown websites[1].name")]
    [InlineData("{'websites':[null,null]}", "unknown websites[0].name, websites[1].name", "unknown websites[0].name, websites[1].name")]
    [InlineData("{'websites':[]}", "unknown websites", "unknown websites")]
    [InlineData("{}", "unknown websites", "unknown websites")]
    public void Every_and_any_combine_their_elements(string filing, string every, string any)
    {
        Sequence websites = List("websites");
        Variable website = Element("w", websites);

        Assert.Equal(every, Ask(Every(website, websites, Is("name", "A", website)), filing));
        Assert.Equal(any, Ask(Any(website, websites, Is("name", "A", website)), filing));
    }

    [Fact]
    public void Every_over_none_is_true_and_any_over_none_is_false()
    {
        Sequence domains = List("newDomains");
        Variable domain = Element("d", domains);
        Expression never = Is(Read("", domain), Literal("a.cn", domain.Type));

        Assert.Equal("true", Ask(Every(domain, domains, never), "{'newDomains':[]}"));
        Assert.Equal("false", Ask(Any(domain, domains, never), "{'newDomains':[]}"));
    }

    [Theory]
    [InlineData("{'websites':[{'domains':['b.cn']},{'domains':['a.cn']}]}", "true")]
    [InlineData("{'websites':[{'domains':['b.cn']},{'domains':['c.cn']}]}", "false")]
    [InlineData("{'websites':[{'domains':['b.cn',null]},{'domains':[]}]}", "unknown websites[0].domains[1], websites[1].domains")]
    [InlineData("{'websites':[{'domains':['b.cn']},null]}", "unknown websites[1].domains")]
    [InlineData("{'websites':[null,{'domains':['a.cn']}]}", "true")]
    public void A_path_through_lists_walks_their_elements(string filing, string expected) =>
        Assert.Equal(expected, Ask(In(Literal("a.cn", TestVocabulary.DomainName), List("websites.domains")), filing));

    [Theory]
    [InlineData("{'principal':{'mobile':'1'},'websites':[{'principal':{'mobile':'1'}}]}", "true")]
    [InlineData("{'principal':{'mobile':'2'},'websites':[{'principal':{'mobile':'1'}}]}", "false")]
    [InlineData("{'websites':[{'principal':{'mobile':'1'}}]}", "unknown principal.mobile")]
    [InlineData("{'principal':{'mobile':'1'},'websites':[{'principal':null}]}", "unknown websites[0].principal.mobile")]
    public void Sources_are_walked_one_after_the_other_and_one_without_a_list_is_one_element(string filing, string expected)
    {
        Sequence people = List("principal", "websites.principal");
        Variable person = Element("p", people);

        Assert.Equal(expected, Ask(Every(person, people, Is("mobile", "1", person)), filing));
    }

    [Theory]
    [InlineData("['a.cn','b.cn']", "['b.cn','a.cn','a.cn']", "true", "true")]
    [InlineData("['a.cn','b.cn']", "['a.cn']", "true", "false")]
    [InlineData("['a.cn']", "['a.cn','b.cn']", "false", "false")]
    [InlineData("['a.cn']", "[]", "true", "false")]
    [InlineData("[]", "[]", "true", "true")]
    [InlineData("['a.cn']", "['a.cn',null]", "unknown oldDomains[1]", "unknown oldDomains[1]")]
    [InlineData("['a.cn',null]", "['b.cn']", "unknown newDomains[1]", "false")]
    [InlineData("null", "['b.cn']", "unknown newDomains", "unknown newDomains")]
    [InlineData("null", "[]", "true", "unknown newDomains")]
    [InlineData("[]", "null", "unknown oldDomains", "unknown oldDomains")]
    public void Lists_include_and_equal_each_other_as_sets(string newDomains, string oldDomains, string includes, string same)
    {
        string filing = $"{{'newDomains':{newDomains},'oldDomains':{oldDomains}}}";
        Sequence left = List("newDomains");
        Sequence right = List("oldDomains");

        Assert.Equal(includes, Ask(new IncludesAllExpression(left, right, TestVocabulary.Flag, default), filing));
        Assert.Equal(same, Ask(new SameListExpression(left, right, TestVocabulary.Flag, default), filing));
    }

    [Theory]
    [InlineData("['a.cn','b.cn']", "true", "true")]
    [InlineData("['a.cn','A.CN']", "true", "false")]
    [InlineData("['a.cn',null]", "true", "unknown newDomains[1]")]
    [InlineData("['a.cn','b.cn;c.cn']", "unknown newDomains[1] (unreadable)", "unknown newDomains[1] (unreadable)")]
    [InlineData("['a.cn','b.cn、c.cn']", "unknown newDomains[1] (unreadable)", "unknown newDomains[1] (unreadable)")]
    [InlineData("['a.cn','?!']", "unknown newDomains[1] (unreadable)", "unknown newDomains[1] (unreadable)")]
    [InlineData("[]", "false", "false")]
    [InlineData("null", "unknown newDomains", "unknown newDomains")]
    public void Count_counts_missing_items_and_distinct_has_to_know_them(string domains, string two, string twoDistinct)
    {
        string filing = $"{{'newDomains':{domains}}}";
        Sequence list = List("newDomains");

        Assert.Equal(two, Ask(Is(new CountExpression(list, false, TestVocabulary.Number, default), Literal("2", TestVocabulary.Number)), filing));
        Assert.Equal(twoDistinct, Ask(Is(new CountExpression(list, true, TestVocabulary.Number, default), Literal("2", TestVocabulary.Number)), filing));
    }

    [Theory]
    [InlineData("individual", "true")]
    [InlineData("enterprise", "false")]
    [InlineData("?", "unknown nature (unreadable)")]
    public void One_of_those_written_is_unknown_only_where_the_value_is(string nature, string expected)
    {
        LiteralExpression choice = Literal("individual", TestVocabulary.Nature);
        Expression oneOf = new OneOfExpression(Read("nature"), EquatableArray.Of(choice), TestVocabulary.Flag, default);

        Assert.Equal(expected, Ask(oneOf, $"{{'nature':'{nature}'}}"));
    }

    [Theory]
    [InlineData("{'websites':[{'domains':['shop.com.cn']}]}", "true")]
    [InlineData("{'websites':[{'domains':['shop.cn']}]}", "false")]
    [InlineData("{'websites':[{'domains':['?!']}]}", "unknown websites[0].domains[0] (unreadable)")]
    [InlineData("{'websites':[{'domains':[null]}]}", "unknown websites[0].domains[0]")]
    public void A_derived_member_can_be_taken_of_every_element(string filing, string expected) => Assert.Equal(
        expected,
        Ask(In(Literal("com.cn", TestVocabulary.Text), Derived("websites.domains", "suffix", TestVocabulary.Text)), filing));
}
