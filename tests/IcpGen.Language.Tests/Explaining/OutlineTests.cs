using IcpGen.Language.Explaining;

namespace IcpGen.Language.Tests.Explaining;

/// <summary>Conditions too deep for one line are taken apart.</summary>
public sealed class OutlineTests
{
    private const string Deep = "subject.isBusiness and (not subject.hasTradeName or subject.nature == club and not subject.hasSeal) and "
        + "(any site in websites: site.involvesApproval or news in site.contents)";

    [Fact]
    public void In_chinese_it_is_said_how_the_parts_go_together() => Assert.Equal(
        """
        同时满足
          主体是个体工商户
          满足任意一项
            营业执照上没有字号
            同时满足
              主办单位性质是社团
              主体没有公章
          至少一个网站满足任意一项
            该网站涉及前置审批
            该网站的服务内容包括新闻
        """,
        Plain.Outline(Deep, "zh"));

    [Fact]
    public void In_english_too() => Assert.Equal(
        """
        all of
          the organizer is an individual business
          any of
            the organizer has no trade name
            all of
              the organizer's nature is club
              the organizer has no official seal
          for at least one website, any of
            the website involves pre-approval
            the website's service contents include news
        """,
        Plain.Outline(Deep, "en"));

    [Fact]
    public void A_denied_group_is_the_other_kind_of_group_with_its_parts_denied() => Assert.Equal(
        """
        满足任意一项
          主体不是个体工商户
          主体没有公章
        """,
        Plain.Outline("not (subject.isBusiness and subject.hasSeal)", "zh"));

    [Fact]
    public void A_rule_comes_apart_into_scope_conditions_walks_and_demands()
    {
        RuleText text = Plain.Explain(
            "when subject.nature == individual each w in websites when w.involvesApproval "
            + "require w.remark is present submit letter notice \"可以打印。\"");

        Assert.Null(text.Scope);
        Assert.Equal("主办单位性质是个人", text.When?.Text.Zh);
        Assert.Equal("each website", text.Each?.En);
        Assert.Equal("该网站涉及前置审批", text.Where?.Text.Zh);
        Assert.Equal([DemandKind.Must, DemandKind.Document, DemandKind.Notice], text.Demands.Select(demand => demand.Kind));
        Assert.Equal(["该网站的备注须填写", "须提交授权书", "告知：可以打印"], text.Demands.Select(demand => demand.Text.Zh));
    }
}
