using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Tests.Explaining;

/// <summary>What rules say as a whole: the rule text, the Chinese, the English.</summary>
public sealed class RuleSentenceTests
{
    [Theory]
    [InlineData("require subject.nature == enterprise", "主办单位性质须是企业。", "The organizer's nature must be enterprise.")]
    [InlineData("require subject.certificate.expiresOn >= today + 3 months", "主办单位有效证件的有效期至不得早于办理当日之后 3 个月。", "The expiry date of the organizer's certificate must be no earlier than 3 months after the day of filing.")]
    [InlineData("require subject.remark is present", "主体备注须填写。", "The remark on the organizer must be given.")]
    [InlineData("require subject.remark is missing at subject.remark", "主体备注不得填写。", "The remark on the organizer must not be given.")]
    [InlineData("require subject.isBusiness", "主体须是个体工商户。", "The organizer must be an individual business.")]
    [InlineData("require mobileConnects(subject.principal.mobile) at subject.principal.mobile", "主体负责人的手机号码须能接通。", "The mobile number of the organizer's principal must be able to be reached.")]
    [InlineData("forbid  subject.nature == individual", "主办单位性质不得是个人。", "The organizer's nature must not be individual.")]
    [InlineData("forbid  subject.name contains \"公司\" or subject.name contains \"集团\"", "主办单位名称不得包含“公司”或“集团”。", "The organizer's name must not contain “公司” or “集团”.")]
    [InlineData("forbid  mobileConnects(subject.principal.mobile) at subject.principal.mobile", "主体负责人的手机号码不得接通。", "The mobile number of the organizer's principal must not be able to be reached.")]
    [InlineData("forbid  subject.isBusiness and subject.hasSeal at subject.hasSeal", "不得有以下情形：主体是个体工商户，且有公章。", "It must not be that the organizer is an individual business and has an official seal.")]
    [InlineData("should  subject.staff >= 10", "从业人数不应少于 10。", "The organizer's number of staff should be at least 10.")]
    [InlineData("should  not subject.isBusiness", "主体不应是个体工商户。", "The organizer should not be an individual business.")]
    [InlineData("should  not subject.isBusiness or subject.hasSeal at subject.hasSeal", "主体是个体工商户时，主体应有公章。", "If the organizer is an individual business, the organizer should have an official seal.")]
    [InlineData("require subject.name startsWith subject.principal.name and subject.name endsWith \"（个体工商户）\" at subject.name", "主办单位名称须以主体负责人的姓名开头，且须以“（个体工商户）”结尾。", "The organizer's name must start with the name of the organizer's principal and end with “（个体工商户）”.")]
    [InlineData("require subject.name == subject.principal.name or subject.name startsWith \"个体\" at subject.name", "主办单位名称须与主体负责人的姓名相同，或者须以“个体”开头。", "The organizer's name must be the same as the name of the organizer's principal or start with “个体”.")]
    [InlineData("require any site in websites: site.principal == verified at verified", "至少一个网站的负责人须是当面核验的人员。", "At least one website's principal must be the person verified in person.")]
    [InlineData("require any site in websites: site.involvesApproval and site.remark is present at websites", "至少一个网站须满足：该网站涉及前置审批，且该网站的备注已填写。", "For at least one website, it must hold that the website involves pre-approval and the remark on the website is given.")]
    [InlineData("require subject.isBusiness and (subject.hasSeal or subject.hasTradeName) at subject.hasSeal", "须满足：主体是个体工商户，且（主体有公章，或者营业执照上有字号）。", "It must hold that the organizer is an individual business, and (the organizer has an official seal or the organizer has a trade name).")]
    [InlineData("require (every site in websites: not site.involvesApproval) or subject.hasSeal at websites", "每个网站都不得涉及前置审批，或者主体须有公章。", "Each website must not involve pre-approval or the organizer must have an official seal.")]
    public void What_is_demanded_must_must_not_or_should_be(string statements, string zh, string en) => Assert.Equal(new Wording(zh, en), Plain.Sentence(statements));

    [Theory]
    [InlineData("submit permit", "须提交居住证。", "The applicant must submit the residence permit.")]
    [InlineData("submit permit or letter", "须提交居住证或授权书。", "The applicant must submit the residence permit or the letter of authorization.")]
    [InlineData("submit permit original or letter copy signed", "须提交居住证原件，或者签字的授权书复印件。", "The applicant must submit the residence permit (original), or the letter of authorization (copy, signed).")]
    [InlineData("submit permit original 2", "须提交居住证原件 2 份。", "The applicant must submit the residence permit (original, 2 copies).")]
    [InlineData("submit permit 2", "须提交居住证 2 份。", "The applicant must submit the residence permit (2 copies).")]
    [InlineData("submit permit copy stamped signed thumbprinted", "须提交签字、加盖公章并按手印的居住证复印件。", "The applicant must submit the residence permit (copy, signed, bearing the official seal, with a thumbprint).")]
    [InlineData("submit letter stamped with officialSeal, contractSeal", "须提交加盖公章或合同专用章的授权书。", "The applicant must submit the letter of authorization (bearing the official seal or the contract seal).")]
    [InlineData("submit letter stating \"同意\" by post to \"某市某路 1 号\"", "须提交授权书（载明“同意”，邮寄至“某市某路 1 号”）。", "The applicant must submit the letter of authorization (stating “同意”, by post to “某市某路 1 号”).")]
    [InlineData("submit letter handwriting \"本人承诺\" by upload", "须提交授权书（手写“本人承诺”，上传）。", "The applicant must submit the letter of authorization (with the handwritten words “本人承诺”, by upload).")]
    [InlineData("submit letter signedBy(subject.principal.name) watermarked \"仅供备案\"", "须提交由主体负责人签字的授权书（加注水印“仅供备案”）。", "The applicant must submit the letter of authorization (signed by the organizer's principal, with the watermark “仅供备案”).")]
    [InlineData("submit letter copy signedBy(subject.name) stamped", "须提交由主体签字并加盖公章的授权书复印件。", "The applicant must submit the letter of authorization (copy, signed by the organizer, bearing the official seal).")]
    [InlineData("submit letter signedBy(subject.remark)", "须提交由主体备注签字的授权书。", "The applicant must submit the letter of authorization (signed by the remark on the organizer).")]
    [InlineData("submit letter signedBy(\"张三\")", "须提交由张三签字的授权书。", "The applicant must submit the letter of authorization (signed by 张三).")]
    [InlineData("submit letter signedBy(w.principal.name) per w in websites", "对每个网站，须提交由该网站负责人签字的授权书。", "For each website, the applicant must submit the letter of authorization (signed by the website's principal).")]
    [InlineData("submit identityDocument(subject.principal) copy signed", "须提交主体负责人的身份证件复印件（签字）。", "The applicant must submit the identity document of the organizer's principal (copy, signed).")]
    [InlineData("submit domainCertificate(d) scan per d in websites.domains", "对每个网站的每个域名，须提交域名证书扫描件。", "For each domain name of each website, the applicant must submit the domain certificate (scan).")]
    [InlineData("submit identityDocument(person) copy per person in subject.principal, websites.principal", "对主体负责人和每个网站的负责人，须提交身份证件复印件。", "For the organizer's principal and each website's principal, the applicant must submit the identity document (copy).")]
    [InlineData("step visit", "须办理当面核验。", "The applicant must go through verification in person.")]
    [InlineData("step atPoint", "须到核验点当面核验。", "The applicant must go through verification at a point.")]
    [InlineData("notice \"可以打印。\" en \"It may be printed.\"", "告知：可以打印。", "The applicant is told: It may be printed.")]
    public void Documents_are_named_with_all_they_must_be_like(string statements, string zh, string en) => Assert.Equal(new Wording(zh, en), Plain.Sentence(statements));

    [Theory]
    [InlineData("require subject.nature == enterprise", "主办单位性质须是企业。", "The organizer's nature must be enterprise.")]
    [InlineData("when subject.nature == individual require subject.remark is present", "主办单位性质是个人时，主体备注须填写。", "When the organizer's nature is individual, the remark on the organizer must be given.")]
    [InlineData("when subject.nature == individual when subject.hasSeal require subject.remark is present", "主办单位性质是个人，且主体有公章时，主体备注须填写。", "When the organizer's nature is individual and the organizer has an official seal, the remark on the organizer must be given.")]
    [InlineData("each w in websites require count(w.homeUrls) == 1 at w.homeUrls", "每个网站的首页URL须只有 1 个。", "The number of each website's home page URLs must be 1.")]
    [InlineData("each w in websites when w.involvesApproval require w.remark is present", "对每个网站，如果该网站涉及前置审批，则该网站的备注须填写。", "For each website, if the website involves pre-approval, the remark on the website must be given.")]
    [InlineData("when subject.nature == individual each w in websites each d in w.domains require domainHolder(d) == subject.name at d", "主办单位性质是个人时，每个网站的每个域名的所有人须与主办单位名称相同。", "When the organizer's nature is individual, the holder of each domain name of each website must be the same as the organizer's name.")]
    [InlineData("each p in subject.principal, websites.principal require mobileProvince(p.mobile) == shanghai at p.mobile", "对主体负责人和每个网站的负责人，该负责人的手机号码的归属地须是上海。", "For the organizer's principal and each website's principal, the province of the principal's mobile number must be Shanghai.")]
    [InlineData("each d in subject.filed forbid d.hasWww", "名下已备案的每个域名不得以 www 开头。", "Each domain name already filed must not start with www.")]
    [InlineData("each m in materials when m.kind == letter require m.signed", "对每份材料，如果该材料的种类是授权书，则该材料须签字。", "For each material, if the material's kind is the letter of authorization, the material must be signed.")]
    [InlineData("when any site in websites: site.involvesApproval and site.remark is present submit letter", "如果至少一个网站满足：该网站涉及前置审批，且该网站的备注已填写，则须提交授权书。", "When for at least one website, the website involves pre-approval and the remark on the website is given, the applicant must submit the letter of authorization.")]
    [InlineData("submit permit copy submit letter original submit domainCertificate(d) per d in websites.domains", "须提交以下材料：居住证复印件；授权书原件；对每个网站的每个域名，须提交域名证书。", "The applicant must submit the following: the residence permit (copy); the letter of authorization (original); for each domain name of each website, the applicant must submit the domain certificate.")]
    [InlineData("when subject.nature == individual submit permit notice \"可以打印。\" en \"It may be printed.\"", "主办单位性质是个人时，须提交居住证；告知：可以打印。", "When the organizer's nature is individual, the applicant must submit the residence permit; the applicant is told: It may be printed.")]
    public void A_whole_rule_says_when_for_what_and_what(string statements, string zh, string en) => Assert.Equal(new Wording(zh, en), Plain.Sentence(statements));
}
