using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class TemplateArgumentTests
{
    [Theory]
    [InlineData("name", "{'name':'甲公司'}", "甲公司", "甲公司")]
    [InlineData("amount", "{'amount':12}", "12", "12")]
    [InlineData("agreed", "{'agreed':true}", "是", "yes")]
    [InlineData("agreed", "{'agreed':false}", "否", "no")]
    [InlineData("due", "{'due':'2026-04-30'}", "2026-04-30", "2026-04-30")]
    [InlineData("due", "{'due':'longTerm'}", "长期", "long-term")]
    [InlineData("nature", "{'nature':'enterprise'}", "企业", "enterprise")]
    [InlineData("nature", "{'nature':'individual'}", "个人", "个人")]
    [InlineData("province", "{'province':'shanghai'}", "上海", "Shanghai")]
    [InlineData("nature", "{}", "未填", "not given")]
    [InlineData("principal.name", "{}", "未填", "not given")]
    [InlineData("newDomains", "{'newDomains':['a.cn','b.cn']}", "a.cn、b.cn", "a.cn, b.cn")]
    [InlineData("newDomains", "{'newDomains':[]}", "未填", "not given")]
    public void A_value_is_shown_in_both_languages(string path, string filing, string zh, string en)
    {
        Rule rule = Never() with { Say = Template("值：", path) };

        FindingArgument shown = Assert.Single(Assert.Single(Run(filing, rule).Report.Findings).Arguments);

        Assert.Equal((path, zh, en, zh != "未填"), (shown.Name, shown.Value.Zh, shown.Value.In("en"), shown.IsGiven));
    }

    [Fact]
    public void Every_value_of_the_messages_is_captured_once_in_order()
    {
        Rule rule = Never() with
        {
            Say = Template("", "name"),
            SayEn = Template("", "amount"),
            Mend = Template("", "name"),
            MendEn = Template("", "due"),
        };

        Assert.Equal(["name", "amount", "due"], Run("{}", rule).Report.Violations[0].Arguments.Select(argument => argument.Name));
    }

    private static Rule Never() => Rule("SH-1", Require(Literal("false", TestVocabulary.Flag)));

    private static Template Template(string text, string path) =>
        new(EquatableArray.Of(new TemplatePart(text, null, null), new TemplatePart(null, Read(path), path)));
}
