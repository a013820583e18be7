namespace IcpGen.Language.Tests.Explaining;

/// <summary>What conditions say: the rule text, the Chinese, the English.</summary>
public sealed class ConditionTextTests
{
    [Theory]
    [InlineData("subject.nature == enterprise", "主办单位性质是企业", "the organizer's nature is enterprise")]
    [InlineData("subject.nature != enterprise", "主办单位性质不是企业", "the organizer's nature is not enterprise")]
    [InlineData("not (subject.nature == enterprise)", "主办单位性质不是企业", "the organizer's nature is not enterprise")]
    [InlineData("not (subject.nature != enterprise)", "主办单位性质是企业", "the organizer's nature is enterprise")]
    [InlineData("subject.certificate.type == passport", "主办单位有效证件的类型是护照", "the type of the organizer's certificate is passport")]
    [InlineData("w.name == \"商城\"", "该网站的名称是“商城”", "the website's name is “商城”")]
    [InlineData("w.name == subject.name", "该网站的名称与主办单位名称相同", "the website's name is the same as the organizer's name")]
    [InlineData("subject.principal == verified", "主体负责人是当面核验的人员", "the organizer's principal is the person verified in person")]
    [InlineData("not (w.principal == subject.principal)", "该网站的负责人不是主体负责人", "the website's principal is not the organizer's principal")]
    [InlineData(
        "subject.certificate.address.province == shanghai",
        "主办单位有效证件的住所在上海",
        "the registered address of the organizer's certificate is in Shanghai")]
    [InlineData(
        "subject.certificate.address.province != shanghai",
        "主办单位有效证件的住所不在上海",
        "the registered address of the organizer's certificate is not in Shanghai")]
    [InlineData(
        "p.certificate.number == subject.principal.certificate.number",
        "该负责人有效证件的号码与主体负责人有效证件的号码相同",
        "the number of the principal's certificate is the same as the number of the certificate of the organizer's principal")]
    public void A_value_is_or_is_not_another(string condition, string zh, string en) => Assert.Equal(new Localized(zh, en), Plain.Condition(condition));

    [Theory]
    [InlineData("subject.nature in [enterprise, individual]", "主办单位性质是企业或个人", "the organizer's nature is enterprise or individual")]
    [InlineData("subject.nature not in [enterprise, club]", "主办单位性质不是企业或社团", "the organizer's nature is not enterprise or club")]
    [InlineData("operation in [newFiling, newWebsite, newAccess, change]", "备案类型不是注销或迁移", "the operation is not cancellation or move")]
    [InlineData(
        "subject.certificate.address.province in [shanghai, beijing]",
        "主办单位有效证件的住所在上海或北京",
        "the registered address of the organizer's certificate is in Shanghai or Beijing")]
    public void A_value_is_one_of_several(string condition, string zh, string en) => Assert.Equal(new Localized(zh, en), Plain.Condition(condition));

    [Theory]
    [InlineData("subject.staff >= 10", "从业人数不少于 10", "the organizer's number of staff is at least 10")]
    [InlineData("subject.staff < 10", "从业人数少于 10", "the organizer's number of staff is less than 10")]
    [InlineData("not (subject.staff <= 10)", "从业人数超过 10", "the organizer's number of staff is more than 10")]
    [InlineData("count(w.domains) > 1", "该网站的域名超过 1 个", "the number of the website's domain names is more than 1")]
    [InlineData("count(w.homeUrls) == 1", "该网站的首页URL只有 1 个", "the number of the website's home page URLs is 1")]
    [InlineData("count(subject.filed) > 0", "名下已备案的域名至少有 1 个", "the number of the organizer's domain names already filed is at least 1")]
    [InlineData(
        "count(distinct(subject.filed, websites.domains)) >= 5",
        "名下已备案的域名和各网站的域名去重后至少有 5 个",
        "the number of different values among the organizer's domain names already filed and the domain names of all websites is "
        + "at least 5")]
    [InlineData(
        "count(distinct(w.domains.prefix)) > 1",
        "该网站的域名后缀前的部分去重后超过 1 个",
        "the number of different values among the parts before the suffix of the website's domain names is more than 1")]
    [InlineData(
        "mobileUses(p.mobile) <= 1",
        "该负责人的手机号码在其他备案中使用的次数不超过 1 次",
        "the number of times the principal's mobile number is used in other filings is at most 1")]
    public void Numbers_are_at_least_at_most_fewer_or_more(string condition, string zh, string en) => Assert.Equal(new Localized(zh, en), Plain.Condition(condition));

    [Theory]
    [InlineData(
        "subject.certificate.expiresOn >= today + 3 months",
        "主办单位有效证件的有效期至不早于办理当日之后 3 个月",
        "the expiry date of the organizer's certificate is no earlier than 3 months after the day of filing")]
    [InlineData(
        "not (subject.certificate.expiresOn >= today)",
        "主办单位有效证件的有效期至早于办理当日",
        "the expiry date of the organizer's certificate is earlier than the day of filing")]
    [InlineData(
        "subject.certificate.expiresOn == longTerm",
        "主办单位有效证件的有效期至为长期",
        "the expiry date of the organizer's certificate is long-term")]
    [InlineData(
        "accessEndedOn + 1 months >= today",
        "取消接入的日期距办理当日不超过 1 个月",
        "the date of the end of access is no more than 1 month before the day of filing")]
    [InlineData(
        "accessEndedOn < today - 2 years",
        "取消接入的日期早于办理当日之前 2 年",
        "the date of the end of access is earlier than 2 years before the day of filing")]
    [InlineData("accessEndedOn <= 2026-01-31", "取消接入的日期不晚于 2026-01-31", "the date of the end of access is no later than 2026-01-31")]
    [InlineData("age(p.birthDate) >= 16", "该负责人的年龄已满 16 周岁", "the age of the principal is at least 16")]
    [InlineData("age(p.birthDate) < 18", "该负责人的年龄不满 18 周岁", "the age of the principal is under 18")]
    [InlineData(
        "age(IdNumber(p.certificate.number).birthDate) >= 16",
        "按该负责人有效证件的号码计算的年龄已满 16 周岁",
        "the age according to the number of the principal's certificate is at least 16")]
    public void Dates_are_earlier_or_later_and_ages_reached(string condition, string zh, string en) => Assert.Equal(new Localized(zh, en), Plain.Condition(condition));

    [Theory]
    [InlineData("subject.remark contains \"个体\"", "主体备注包含“个体”", "the remark on the organizer contains “个体”")]
    [InlineData("not (subject.remark contains \"个体\")", "主体备注不包含“个体”", "the remark on the organizer does not contain “个体”")]
    [InlineData(
        "subject.remark contains \"个体\" and subject.remark contains \"字号\"",
        "主体备注包含“个体”和“字号”",
        "the remark on the organizer contains “个体” and “字号”")]
    [InlineData("w.name contains \"中国\" or w.name contains \"中央\"", "该网站的名称包含“中国”或“中央”", "the website's name contains “中国” or “中央”")]
    [InlineData(
        "not (w.name contains \"中国\" or w.name contains \"中央\")",
        "该网站的名称不包含“中国”或“中央”",
        "the website's name does not contain “中国” or “中央”")]
    [InlineData(
        "subject.name startsWith subject.principal.name and subject.name endsWith \"（个体工商户）\"",
        "主办单位名称以主体负责人的姓名开头，且以“（个体工商户）”结尾",
        "the organizer's name starts with the name of the organizer's principal and ends with “（个体工商户）”")]
    [InlineData(
        "w.remark matches \"许可证为{}年颁发\"",
        "该网站的备注写有“许可证为＿＿年颁发”（空白处已填写）",
        "the remark on the website contains “许可证为____年颁发” with the blanks filled in")]
    [InlineData("w.remark states \"域名指向同一网站\"", "该网站的备注写明“域名指向同一网站”", "the remark on the website states “域名指向同一网站”")]
    [InlineData("w.name.hasChinese", "该网站的名称含有中文", "the website's name contains Chinese characters")]
    [InlineData("w.name.length > 2", "该网站的名称的字数超过 2", "the length of the website's name is more than 2 characters")]
    [InlineData("p.mobile.isValid", "该负责人的手机号码是有效的手机号码", "the principal's mobile number is a valid mobile number")]
    [InlineData(
        "CreditCode(subject.certificate.number).isValid",
        "主办单位有效证件的号码是有效的统一社会信用代码",
        "the number of the organizer's certificate is a valid unified social credit code")]
    [InlineData("p.phone.areaCode == \"021\"", "该负责人的办公电话的区号是“021”", "the area code of the principal's office phone is “021”")]
    [InlineData(
        "p.phone.serves(subject.mailingAddress.city)",
        "该负责人的办公电话的区号属于通信地址所在的市",
        "the principal's office phone has the area code of the city of the organizer's mailing address")]
    [InlineData("subject.mailingAddress.hasHouseNumber", "通信地址写明了门牌号码", "the organizer's mailing address gives a house number")]
    public void Texts_contain_start_with_and_state(string condition, string zh, string en) => Assert.Equal(new Localized(zh, en), Plain.Condition(condition));

    [Theory]
    [InlineData("w.remark is present", "该网站的备注已填写", "the remark on the website is given")]
    [InlineData("w.remark is missing", "该网站的备注未填写", "the remark on the website is not given")]
    [InlineData("not (w.remark is present)", "该网站的备注未填写", "the remark on the website is not given")]
    [InlineData("not provided letter", "未提供授权书", "the letter of authorization is not provided")]
    [InlineData(
        "provided letter original stamped",
        "已提供加盖公章的授权书原件",
        "the letter of authorization (original, bearing the official seal) is provided")]
    public void Fields_are_given_and_documents_provided(string condition, string zh, string en) => Assert.Equal(new Localized(zh, en), Plain.Condition(condition));

    [Theory]
    [InlineData("subject.isBusiness", "主体是个体工商户", "the organizer is an individual business")]
    [InlineData("not subject.isBusiness", "主体不是个体工商户", "the organizer is not an individual business")]
    [InlineData("not subject.hasTradeName", "营业执照上没有字号", "the organizer has no trade name")]
    [InlineData("not subject.hasSeal", "主体没有公章", "the organizer has no official seal")]
    [InlineData("subject.wasReturned", "主体曾被退回", "the organizer was returned")]
    [InlineData("not subject.wasReturned", "主体未曾被退回", "the organizer was not returned")]
    [InlineData("not w.involvesApproval", "该网站不涉及前置审批", "the website does not involve pre-approval")]
    [InlineData("subject.hasSeal == false", "主体没有公章", "the organizer has no official seal")]
    [InlineData("mobileConnects(p.mobile)", "该负责人的手机号码能接通", "the principal's mobile number can be reached")]
    [InlineData("not mobileConnects(p.mobile)", "该负责人的手机号码不能接通", "the principal's mobile number cannot be reached")]
    public void Yes_or_no_fields_and_facts_are_said_as_verbs(string condition, string zh, string en) => Assert.Equal(new Localized(zh, en), Plain.Condition(condition));

    [Theory]
    [InlineData("mobileProvince(p.mobile) == shanghai", "该负责人的手机号码的归属地是上海", "the province of the principal's mobile number is Shanghai")]
    [InlineData(
        "any d in w.domains: domainHolder(d) != subject.name",
        "该网站的至少一个域名的所有人与主办单位名称不同",
        "the holder of at least one domain name of the website is not the same as the organizer's name")]
    public void Facts_name_what_they_are_about(string condition, string zh, string en) => Assert.Equal(new Localized(zh, en), Plain.Condition(condition));

    [Theory]
    [InlineData("blog in w.contents", "该网站的服务内容包括博客", "the website's service contents include blog")]
    [InlineData("not (blog in w.contents)", "该网站的服务内容不包括博客", "the website's service contents do not include blog")]
    [InlineData("any c in w.contents: c in [blog, shop]", "该网站的服务内容包括博客或网络购物", "the website's service contents include blog or shop")]
    [InlineData("every c in w.contents: c == blog", "该网站的服务内容只有博客", "the website's service contents consist only of blog")]
    [InlineData(
        "any site in websites: site.principal == verified",
        "至少一个网站的负责人是当面核验的人员",
        "at least one website's principal is the person verified in person")]
    [InlineData(
        "every site in websites: site.principal != verified",
        "每个网站的负责人都不是当面核验的人员",
        "no website's principal is the person verified in person")]
    [InlineData("not (any site in websites: site.involvesApproval)", "每个网站都不涉及前置审批", "no website involves pre-approval")]
    [InlineData(
        "every d in w.domains: not (w.name contains d)",
        "该网站的名称不包含该网站的任何域名",
        "the website's name does not contain any domain name of the website")]
    [InlineData(
        "any site in websites: site.involvesApproval or news in site.contents",
        "至少一个网站满足：该网站涉及前置审批，或者该网站的服务内容包括新闻",
        "for at least one website, the website involves pre-approval or the website's service contents include news")]
    [InlineData(
        "(any site in websites: site.name contains \"中国\") and (any site in websites: site.name contains \"中央\")",
        "至少一个网站的名称包含“中国”，且至少一个网站的名称包含“中央”",
        "at least one website's name contains “中国” and at least one website's name contains “中央”")]
    [InlineData(
        "any d in w.domains: not (w.name contains d)",
        "该网站的至少一个域名满足：该网站的名称不包含该域名",
        "for at least one domain name of the website, the website's name does not contain the domain name")]
    [InlineData(
        "any name in subject.partners: subject.remark contains name",
        "主体备注包含至少一个合伙人姓名",
        "the remark on the organizer contains at least one partner")]
    [InlineData("w.name in subject.partners", "该网站的名称在合伙人姓名中", "the website's name is among the organizer's partners")]
    [InlineData(
        "subject.filed includesAll w.domains",
        "名下已备案的域名涵盖该网站的域名",
        "the organizer's domain names already filed include all of the website's domain names")]
    [InlineData(
        "subject.filed == w.domains",
        "名下已备案的域名与该网站的域名一致",
        "the organizer's domain names already filed are the same as the website's domain names")]
    public void Lists_include_and_elements_are_each_some_or_none(string condition, string zh, string en) => Assert.Equal(new Localized(zh, en), Plain.Condition(condition));

    [Theory]
    [InlineData(
        "subject.isBusiness and not subject.hasTradeName",
        "主体是个体工商户，且营业执照上没有字号",
        "the organizer is an individual business and the organizer has no trade name")]
    [InlineData(
        "subject.isBusiness and (not subject.hasTradeName or subject.name == subject.principal.name)",
        "主体是个体工商户，且（营业执照上没有字号，或者主办单位名称与主体负责人的姓名相同）",
        "the organizer is an individual business, and (the organizer has no trade name or the organizer's name is the same as "
        + "the name of the organizer's principal)")]
    [InlineData(
        "subject.nature == club or subject.isBusiness and subject.hasSeal",
        "主办单位性质是社团，或者（主体是个体工商户，且有公章）",
        "the organizer's nature is club, or (the organizer is an individual business and has an official seal)")]
    [InlineData(
        "not (subject.isBusiness and subject.hasSeal)",
        "主体不是个体工商户，或者没有公章",
        "the organizer is not an individual business or has no official seal")]
    [InlineData(
        "not (subject.isBusiness or subject.hasSeal)",
        "主体不是个体工商户，且没有公章",
        "the organizer is not an individual business and has no official seal")]
    [InlineData(
        "subject.isBusiness and subject.hasSeal and w.involvesApproval",
        "主体是个体工商户，有公章，且该网站涉及前置审批",
        "the organizer is an individual business, has an official seal, and the website involves pre-approval")]
    [InlineData("ads in w.contents", "该网站的服务内容包括广告、信息", "the website's service contents include advertising and information")]
    [InlineData(
        "any c in w.contents: c in [ads, blog]",
        "该网站的服务内容包括“广告、信息”或博客",
        "the website's service contents include “advertising and information” or blog")]
    public void Conditions_together_are_grouped_beyond_doubt(string condition, string zh, string en) => Assert.Equal(new Localized(zh, en), Plain.Condition(condition));
}
