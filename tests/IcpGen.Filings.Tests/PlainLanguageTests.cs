using System.Text;
using System.Text.RegularExpressions;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Filings.Tests;

/// <summary>All shipped rules in plain Chinese and English.</summary>
public sealed partial class PlainLanguageTests
{
    private static readonly PlainLanguage Plain = new(ShippedRules.Unit);

    [Theory]
    [InlineData("BJ-P2b",
        "对每个网站的每个域名，该域名使用国家或地区顶级域名时，该域名的顶级域名应是“cn”、“hk”、“tw”、“jp”、“co”、“io”、“so”或“me”。",
        "For each domain name of each website, if the domain name has a country-code top-level domain, the top-level domain of the domain name should be “cn”, “hk”, “tw”, “jp”, “co”, “io”, “so” or “me”.")]
    [InlineData("TJ-7",
        "主办单位性质是企业或律师执业机构，或者行业类别是律师事务所时，投资者或上级主管单位须包含至少一个股东姓名。",
        "When the organizer's nature is enterprise or law firm, or the organizer's sector is law firm, the organizer's investor or superior body must contain at least one shareholder.")]
    [InlineData("SX-3a",
        "至少一个网站的名称包含“中国”或“中央”时，主办单位有效证件的类型须是组织机构代码证。",
        "When at least one website's name contains “中国” or “中央”, the type of the organizer's certificate must be organization code certificate.")]
    [InlineData("SH-P1",
        "主办单位性质是个人，且（主办单位有效证件的类型是护照，或者主办单位有效证件的住所不在上海）时，须提交居住证或临时居住证（暂住证）。",
        "When the organizer's nature is individual, and (the type of the organizer's certificate is passport or the registered address of the organizer's certificate is not in Shanghai), the applicant must submit the residence permit or the temporary residence permit.")]
    [InlineData("SH-P4",
        "主办单位性质是个人，且主办单位有效证件的类型是居民身份证、临时身份证或一代身份证时，主办单位有效证件的有效期至不得早于办理当日之后 3 个月。",
        "When the organizer's nature is individual, and the type of the organizer's certificate is resident identity card, temporary identity card or first-generation identity card, the expiry date of the organizer's certificate must be no earlier than 3 months after the day of filing.")]
    [InlineData("ZJ-11",
        "主办单位性质是个人时，每个网站的服务内容不得包括网络购物、电子政务、电子商务、网上支付、网上银行、网络新闻、网络教育或博客/个人空间。",
        "When the organizer's nature is individual, each website's service contents must not include shopping, e-government, e-commerce, payment, banking, news, education or “blog or personal space”.")]
    [InlineData("AH-5a",
        "主办单位性质不是个人，且未提供授权书时，主体负责人须是法定代表人。",
        "When the organizer's nature is not individual and the letter of authorization is not provided, the organizer's principal must be the organizer's legal representative.")]
    [InlineData("JX-4",
        "主体是个体工商户时，须提交加盖公章的《网站备案信息真实性核验单》，或者加盖合同专用章或财务专用章并按手印的《网站备案信息真实性核验单》。",
        "When the organizer is an individual business, the applicant must submit the verification form (bearing the official seal), or the verification form (bearing the contract seal or the finance seal, with a thumbprint).")]
    [InlineData("HB-7",
        "主体是高中及以上学校时，每个网站的至少一个前置审批的类型须是教育。",
        "When the organizer is a high school or above, the type of at least one pre-approval of each website must be education.")]
    [InlineData("GD-P6a",
        "主办单位性质是个人，主办单位有效证件的类型是居民身份证、临时身份证或一代身份证，且按主办单位有效证件的号码计算的年龄不满 18 周岁时，须提交就业证明（从备案系统上传）。",
        "When the organizer's nature is individual, the type of the organizer's certificate is resident identity card, temporary identity card or first-generation identity card, and the age according to the number of the organizer's certificate is under 18, the applicant must submit the proof of employment (by upload to the filing system).")]
    [InlineData("GD-P7a",
        "名下已备案的每个域名的网站目前须能打开。",
        "The site of each domain name already filed must be open now.")]
    [InlineData("GX-6c",
        "对每个网站，如果该网站的负责人不是主体负责人，则该网站负责人的手机号码不得与主体负责人的手机号码相同。",
        "For each website, if the website's principal is not the organizer's principal, the mobile number of the website's principal must not be the same as the mobile number of the organizer's principal.")]
    [InlineData("GX-9c",
        "主办单位性质是企业时，当面核验的人员须是主体负责人或至少一个网站的负责人。",
        "When the organizer's nature is enterprise, the person verified in person must be the organizer's principal or at least one website's principal.")]
    [InlineData("GX-10",
        "核验单填写日期距办理当日不得超过 6 个月。",
        "The date of the form must be no more than 6 months before the day of filing.")]
    [InlineData("CQ-11b",
        "主办单位性质是企业，主体是个体工商户，（营业执照上没有字号，字号与法定代表人的姓名相同，或者以“经营部”结尾），且主体没有公章时，须提交加盖发票专用章的《网站备案信息真实性核验单》。",
        "When the organizer's nature is enterprise, the organizer is an individual business, (the organizer has no trade name, the organizer's trade name is the same as the name of the organizer's legal representative, or ends with “经营部”), and the organizer has no official seal, the applicant must submit the verification form (bearing the invoice seal).")]
    public void A_rule_reads_as_a_colleague_would_write_it(string id, string zh, string en) =>
        Assert.Equal(new Language.Localized(zh, en), Plain.Explain(Rules().Single(rule => rule.Id == id)).Sentence);

    [Fact]
    public void Every_rule_has_a_text_in_both_languages_without_names_and_with_its_brackets_in_pairs() =>
        Assert.All(Rules(), rule => Assert.All(Texts(Plain.Explain(rule)), text => AssertClean(rule.Id, text)));

    [Fact]
    public void The_texts_of_all_rules_are_reviewed()
    {
        StringBuilder all = new();
        foreach (Rule rule in Rules())
        {
            Language.Localized sentence = Plain.Explain(rule).Sentence;
            all.Append(rule.Id).Append("  ").Append(rule.Title.Zh).Append('\n')
                .Append("  ").Append(sentence.Zh).Append('\n').Append("  ").Append(sentence.In("en")).Append("\n\n");
        }

        Snapshot.Matches("plain.txt", all.ToString());
    }

    private static IEnumerable<Rule> Rules() => ShippedRules.Unit.Provinces.SelectMany(province => province.Rules);

    private static IEnumerable<Language.Localized> Texts(RuleText text) =>
        text.Demands.Select(demand => demand.Text)
            .Append(text.Sentence)
            .Concat(new[] { text.Scope, text.When, text.Where }.OfType<PlainNode>().Concat(text.Demands.Select(demand => demand.Outline).OfType<PlainNode>()).SelectMany(Texts));

    private static IEnumerable<Language.Localized> Texts(PlainNode node) => node.Children.SelectMany(Texts).Prepend(node.Text);

    private static void AssertClean(string id, Language.Localized text)
    {
        foreach (string each in new[] { text.Zh, text.In("en") })
        {
            string unquoted = Quoted.Replace(each, "“”");
            Assert.False(string.IsNullOrWhiteSpace(each), id);
            Assert.False(FieldName.IsMatch(unquoted), $"{id}: {each}");
            Assert.False(each.Contains("  ", StringComparison.Ordinal) || each.Contains("{0}", StringComparison.Ordinal), $"{id}: {each}");
            Assert.All(new[] { "（）", "()", "“”" }, pair => Assert.Equal(each.Count(letter => letter == pair[0]), each.Count(letter => letter == pair[1])));
        }

        Assert.True(Chinese.IsMatch(text.Zh), $"{id}: {text.Zh}");
        Assert.False(Chinese.IsMatch(Quoted.Replace(text.In("en"), string.Empty)), $"{id}: {text.In("en")}");
    }

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted { get; }

    [GeneratedRegex("[a-z][A-Z]")]
    private static partial Regex FieldName { get; }

    [GeneratedRegex("[\u4e00-\u9fff]")]
    private static partial Regex Chinese { get; }
}
