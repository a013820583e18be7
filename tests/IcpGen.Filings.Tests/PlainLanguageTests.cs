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
        "对每个网站的每个域名，不得有以下情形：该域名使用国家或地区顶级域名，且该域名的顶级域名不是“cn”、“hk”、“tw”、“jp”、“co”、“io”、“so”或“me”。",
        "For each domain name of each website, it must not be that the domain name has a country-code top-level domain, and the top-level domain of the domain name is not “cn”, “hk”, “tw”, “jp”, “co”, “io”, “so” or “me”.")]
    [InlineData("TJ-7",
        "主办单位性质是企业或律师执业机构，行业类别是律师事务所，或者（主办单位或主办人名称包含“律师事务所”，且不包含“公司”）时，投资者或上级主管单位须以至少一个股东姓名开头，且须以至少一个股东姓名结尾。",
        "When the organizer's nature is enterprise or law firm, the organizer's sector is law firm, or (the organizer's name contains “律师事务所” and does not contain “公司”), the organizer's investor or superior body must start with at least one shareholder, and end with at least one shareholder.")]
    [InlineData("SX-3a",
        "至少一个网站的名称包含“中国”或“中央”时，主办单位有效证件的类型须是组织机构代码证。",
        "When at least one website's name contains “中国” or “中央”, the type of the organizer's certificate must be organization code certificate.")]
    [InlineData("SH-P1",
        "主办单位性质是个人，（备案类型是新增备案、新增网站、新增接入或新增域名，或者是变更主体），且（主办单位有效证件的类型是护照，或者主办单位有效证件的住所不在上海）时，须提交在上海签发的居住证或在上海签发的临时居住证（暂住证）。",
        "When the organizer's nature is individual, (the operation is new filing, new website, new access or new domain name, or is change of the organizer), and (the type of the organizer's certificate is passport or the registered address of the organizer's certificate is not in Shanghai), the applicant must submit the residence permit (issued in Shanghai) or the temporary residence permit (issued in Shanghai).")]
    [InlineData("SH-P4",
        "主办单位性质是个人，且主办单位有效证件的类型是居民身份证、临时身份证或一代身份证时，主办单位有效证件的有效期至不得早于办理当日之后 3 个月。",
        "When the organizer's nature is individual, and the type of the organizer's certificate is resident identity card, temporary identity card or first-generation identity card, the expiry date of the organizer's certificate must be no earlier than 3 months after the day of filing.")]
    [InlineData("ZJ-11",
        "主办单位性质是个人时，每个网站的服务内容不得包括网络购物、电子政务、电子商务、网上支付、网上银行、网络新闻、网络教育或博客/个人空间。",
        "When the organizer's nature is individual, each website's service contents must not include shopping, e-government, e-commerce, payment, banking, news, education or “blog or personal space”.")]
    [InlineData("AH-5a",
        "主办单位性质不是个人，且未提供由法定代表人出具的授权书时，主体负责人须是法定代表人；主体负责人是法定代表人时，主体负责人的姓名应与法定代表人的姓名相同。",
        "When the organizer's nature is not individual and the letter of authorization (issued by the legal representative) is not provided, the organizer's principal must be the organizer's legal representative; if the organizer's principal is the organizer's legal representative, the name of the organizer's principal should be the same as the name of the organizer's legal representative.")]
    [InlineData("JX-4",
        "如果主体是个体工商户，（备案类型是新增备案、新增网站、新增接入或新增域名，或者（备案类型是变更主体或变更网站，且已提供《网站备案信息真实性核验单》）），且主办单位性质不是个人，则须提交加盖公章的《网站备案信息真实性核验单》，或者加盖合同专用章或财务专用章并按手印的《网站备案信息真实性核验单》。",
        "When the organizer is an individual business, (the operation is new filing, new website, new access or new domain name, or (the operation is change of the organizer or change of a website, and the verification form is provided)), and the organizer's nature is not individual, the applicant must submit the verification form (bearing the official seal), or the verification form (bearing the contract seal or the finance seal, with a thumbprint).")]
    [InlineData("HB-7",
        "主体是高中及以上学校时，对每个网站，该网站的至少一个前置审批须满足：该前置审批的类型是教育，该前置审批的批准文号已填写，且不是“无”、“没有”、“暂无”、“略”、“-”或“/”。",
        "When the organizer is a high school or above, for each website, for at least one pre-approval of the website, it must hold that the pre-approval's type is education, the pre-approval's number is given, and is not “无”, “没有”, “暂无”, “略”, “-” or “/”.")]
    [InlineData("GD-P6a",
        "主办单位性质是个人，（备案类型是新增备案、新增网站、新增接入或新增域名，或者是变更主体），主办单位有效证件的类型是居民身份证、临时身份证或一代身份证，且按主办单位有效证件的号码计算的年龄不满 18 周岁时，须提交就业证明（从备案系统上传）。",
        "When the organizer's nature is individual, (the operation is new filing, new website, new access or new domain name, or is change of the organizer), the type of the organizer's certificate is resident identity card, temporary identity card or first-generation identity card, and the age according to the number of the organizer's certificate is under 18, the applicant must submit the proof of employment (by upload to the filing system).")]
    [InlineData("GD-P7a",
        "名下已备案的每个域名的网站目前须能打开。",
        "The site of each domain name already filed must be open now.")]
    [InlineData("GX-6c",
        "对主体负责人和每个网站的负责人、每个网站，如果该网站的负责人不是该负责人，则该网站负责人的手机号码不得与该负责人的手机号码相同。",
        "For the organizer's principal and each website's principal and each website, if the website's principal is not the principal, the mobile number of the website's principal must not be the same as the principal's mobile number.")]
    [InlineData("GX-10",
        "备案类型是新增备案、新增网站、新增接入或新增域名，或者（备案类型是变更主体或变更网站，且已提供《网站备案信息真实性核验单》）时，核验单填写日期距办理当日不得超过 6 个月。",
        "When the operation is new filing, new website, new access or new domain name, or (the operation is change of the organizer or change of a website, and the verification form is provided), the date of the form must be no more than 6 months before the day of filing.")]
    [InlineData("CQ-11b",
        "如果主办单位性质是企业，（备案类型是新增备案、新增网站、新增接入或新增域名，或者（备案类型是变更主体或变更网站，且已提供《网站备案信息真实性核验单》）），主体是个体工商户，（营业执照上没有字号，字号与法定代表人的姓名相同，以“经营部”结尾，或者主办单位或主办人名称以“经营部”结尾），且主体没有公章，则须提交加盖发票专用章的《网站备案信息真实性核验单》。",
        "When the organizer's nature is enterprise, (the operation is new filing, new website, new access or new domain name, or (the operation is change of the organizer or change of a website, and the verification form is provided)), the organizer is an individual business, (the organizer has no trade name, the organizer's trade name is the same as the name of the organizer's legal representative, ends with “经营部”, or the organizer's name ends with “经营部”), and the organizer has no official seal, the applicant must submit the verification form (bearing the invoice seal).")]
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
