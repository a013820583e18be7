using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class TextConditionTests
{
    [Theory]
    [InlineData(TextTest.Contains, "公司", "甲公司分部", "true")]
    [InlineData(TextTest.Contains, "公司", "甲厂", "false")]
    [InlineData(TextTest.StartsWith, "甲", "甲公司", "true")]
    [InlineData(TextTest.StartsWith, "公司", "甲公司", "false")]
    [InlineData(TextTest.EndsWith, "公司", "甲公司", "true")]
    [InlineData(TextTest.EndsWith, "甲", "甲公司", "false")]
    [InlineData(TextTest.Matches, "许可证为{}年{}月颁发", "许可证为2026年1月颁发", "true")]
    [InlineData(TextTest.Matches, "许可证为{}年{}月颁发", "许可证为年1月颁发", "false")]
    [InlineData(TextTest.States, "本人同意，并负责。", "兹声明: 本人 同意并负责", "true")]
    [InlineData(TextTest.States, "本人同意。", "本人不同意。", "false")]
    public void A_text_is_tested_against_a_written_one(TextTest test, string pattern, string text, string expected) =>
        Assert.Equal(expected, Ask(new TextTestExpression(test, Read("name"), pattern, TestVocabulary.Flag, default), $"{{'name':'{text}'}}"));

    [Theory]
    [InlineData(TextTest.Contains)]
    [InlineData(TextTest.StartsWith)]
    [InlineData(TextTest.EndsWith)]
    [InlineData(TextTest.Matches)]
    [InlineData(TextTest.States)]
    public void A_text_left_blank_holds_no_words(TextTest test) => Assert.Equal(
        "false", Ask(new TextTestExpression(test, Read("name"), "甲{}", TestVocabulary.Flag, default), "{'name':' '}"));

    [Fact]
    public void A_test_of_a_missing_text_is_unknown() => Assert.Equal(
        "unknown name", Ask(new TextTestExpression(TextTest.Contains, Read("name"), "甲", TestVocabulary.Flag, default), "{}"));

    [Theory]
    [InlineData(TextTest.Contains, "{'name':'无字号，注册号 123','other':'１２３'}", "true")]
    [InlineData(TextTest.Contains, "{'name':'无字号','other':'123'}", "false")]
    [InlineData(TextTest.StartsWith, "{'name':'张三（个体工商户）','other':'张三'}", "true")]
    [InlineData(TextTest.EndsWith, "{'name':'张三（个体工商户）','other':'张三'}", "false")]
    [InlineData(TextTest.Contains, "{'name':'无字号'}", "unknown other")]
    [InlineData(TextTest.Contains, "{}", "unknown name, other")]
    [InlineData(TextTest.Contains, "{'name':'','other':'123'}", "false")]
    [InlineData(TextTest.Contains, "{'name':'123','other':''}", "unknown other")]
    public void A_text_is_tested_against_another_field(TextTest test, string filing, string expected) =>
        Assert.Equal(expected, Ask(new PartTestExpression(test, Read("name"), Read("other"), TestVocabulary.Flag, default), filing));

    [Theory]
    [InlineData("甲公司（北京）", " 甲公司(北京) ", "true")]
    [InlineData("ＡＢＣ", "ABC", "true")]
    [InlineData("abc", "ABC", "false")]
    public void Texts_are_compared_trimmed_and_folded(string name, string other, string expected) =>
        Assert.Equal(expected, Ask(Is(Read("name"), Read("other")), $"{{'name':'{name}','other':'{other}'}}"));

    [Theory]
    [InlineData("A.cn", "true")]
    [InlineData("a.cn.", "true")]
    [InlineData("b.cn", "false")]
    public void Domain_names_are_compared_as_such_to_each_other_and_to_what_is_written(string domain, string expected)
    {
        string filing = $"{{'domain':'{domain}','newDomains':['a.cn'],'other':'a.cn'}}";

        Assert.Equal(expected, Ask(Is("domain", "a.cn"), filing));
        Assert.Equal(expected, Ask(Is(Literal("a.cn", TestVocabulary.Text), Read("domain")), filing));
        Assert.Equal(expected, Ask(In(Read("domain"), List("newDomains")), filing));
        Assert.Equal("false", Ask(Is(Read("domain"), Read("other")), filing));
    }

    [Theory]
    [InlineData(CompareOperator.Less, "true", "false", "false")]
    [InlineData(CompareOperator.LessOrEqual, "true", "true", "false")]
    [InlineData(CompareOperator.Greater, "false", "false", "true")]
    [InlineData(CompareOperator.GreaterOrEqual, "false", "true", "true")]
    [InlineData(CompareOperator.NotEqual, "true", "false", "true")]
    public void Numbers_have_an_order(CompareOperator comparison, string below, string equal, string above)
    {
        Expression condition = Compare(Read("amount"), comparison, Literal("2", TestVocabulary.Number));

        Assert.Equal(
            (below, equal, above), (Ask(condition, "{'amount':1}"), Ask(condition, "{'amount':2}"), Ask(condition, "{'amount':3}")));
        Assert.Equal("unknown amount", Ask(condition, "{}"));
    }
}
