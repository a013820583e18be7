using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace IcpGen.Models.Tests.Flat;

/// <summary>A row of filings; enumerations are held as their official codes, or as names where they have none.</summary>
[Table("filings")]
public class FilingRow
{
    /// <summary>The key.</summary>
    [Key]
    public long Id { get; set; }

    /// <summary>备案类型.</summary>
    [MaxLength(8)]
    public string? Operation { get; set; }

    /// <summary>备案所在省.</summary>
    public string? Province { get; set; }

    /// <summary>主办单位或主办人名称.</summary>
    public string? SubjectName { get; set; }

    /// <summary>主办单位性质.</summary>
    [MaxLength(8)]
    public string? SubjectNature { get; set; }

    /// <summary>行业类别.</summary>
    [MaxLength(8)]
    public string? SubjectSector { get; set; }

    /// <summary>单位级别.</summary>
    [MaxLength(8)]
    public string? SubjectLevel { get; set; }

    /// <summary>证件类型.</summary>
    [MaxLength(8)]
    public string? SubjectCertificateType { get; set; }

    /// <summary>证件号码.</summary>
    public string? SubjectCertificateNumber { get; set; }

    /// <summary>证件住所.</summary>
    public string? SubjectCertificateAddress { get; set; }

    /// <summary>有效期至.</summary>
    public DateTime? SubjectCertificateExpiresOn { get; set; }

    /// <summary>是否副本.</summary>
    public bool? SubjectCertificateIsDuplicate { get; set; }

    /// <summary>是否有最新年检记录.</summary>
    public bool? SubjectCertificateHasLatestInspection { get; set; }

    /// <summary>投资者或上级主管单位.</summary>
    public string? SubjectInvestor { get; set; }

    /// <summary>股东姓名.</summary>
    public ICollection<string?>? SubjectShareholders { get; set; }

    /// <summary>通信地址.</summary>
    public string? SubjectMailingAddress { get; set; }

    /// <summary>姓名.</summary>
    public string? SubjectPrincipalName { get; set; }

    /// <summary>国籍（地区）.</summary>
    [MaxLength(8)]
    public string? SubjectPrincipalCitizenship { get; set; }

    /// <summary>证件类型.</summary>
    [MaxLength(8)]
    public string? SubjectPrincipalCertificateType { get; set; }

    /// <summary>证件号码.</summary>
    public string? SubjectPrincipalCertificateNumber { get; set; }

    /// <summary>证件住所.</summary>
    public string? SubjectPrincipalCertificateAddress { get; set; }

    /// <summary>有效期至.</summary>
    public DateTime? SubjectPrincipalCertificateExpiresOn { get; set; }

    /// <summary>是否副本.</summary>
    public bool? SubjectPrincipalCertificateIsDuplicate { get; set; }

    /// <summary>是否有最新年检记录.</summary>
    public bool? SubjectPrincipalCertificateHasLatestInspection { get; set; }

    /// <summary>出生日期.</summary>
    public DateTime? SubjectPrincipalBirthDate { get; set; }

    /// <summary>手机号码.</summary>
    public string? SubjectPrincipalMobile { get; set; }

    /// <summary>办公电话.</summary>
    public string? SubjectPrincipalOfficePhone { get; set; }

    /// <summary>电子邮箱.</summary>
    public string? SubjectPrincipalEmail { get; set; }

    /// <summary>姓名.</summary>
    public string? SubjectLegalRepresentativeName { get; set; }

    /// <summary>国籍（地区）.</summary>
    [MaxLength(8)]
    public string? SubjectLegalRepresentativeCitizenship { get; set; }

    /// <summary>证件类型.</summary>
    [MaxLength(8)]
    public string? SubjectLegalRepresentativeCertificateType { get; set; }

    /// <summary>证件号码.</summary>
    public string? SubjectLegalRepresentativeCertificateNumber { get; set; }

    /// <summary>证件住所.</summary>
    public string? SubjectLegalRepresentativeCertificateAddress { get; set; }

    /// <summary>有效期至.</summary>
    public DateTime? SubjectLegalRepresentativeCertificateExpiresOn { get; set; }

    /// <summary>是否副本.</summary>
    public bool? SubjectLegalRepresentativeCertificateIsDuplicate { get; set; }

    /// <summary>是否有最新年检记录.</summary>
    public bool? SubjectLegalRepresentativeCertificateHasLatestInspection { get; set; }

    /// <summary>出生日期.</summary>
    public DateTime? SubjectLegalRepresentativeBirthDate { get; set; }

    /// <summary>手机号码.</summary>
    public string? SubjectLegalRepresentativeMobile { get; set; }

    /// <summary>办公电话.</summary>
    public string? SubjectLegalRepresentativeOfficePhone { get; set; }

    /// <summary>电子邮箱.</summary>
    public string? SubjectLegalRepresentativeEmail { get; set; }

    /// <summary>是否个体工商户.</summary>
    public bool? SubjectIsIndividualBusiness { get; set; }

    /// <summary>营业执照上是否有字号.</summary>
    public bool? SubjectHasTradeName { get; set; }

    /// <summary>字号.</summary>
    public string? SubjectTradeName { get; set; }

    /// <summary>实体店名称.</summary>
    public string? SubjectShopName { get; set; }

    /// <summary>营业执照注册号.</summary>
    public string? SubjectRegistrationNumber { get; set; }

    /// <summary>是否有公章.</summary>
    public bool? SubjectHasOfficialSeal { get; set; }

    /// <summary>公章上的名称.</summary>
    public string? SubjectNameOnSeal { get; set; }

    /// <summary>经营范围是否包括危险化学品.</summary>
    public bool? SubjectSellsHazardousChemicals { get; set; }

    /// <summary>是否高中及以上学校.</summary>
    public bool? SubjectIsHighSchoolOrAbove { get; set; }

    /// <summary>原备案的主办单位名称.</summary>
    public string? SubjectFiledName { get; set; }

    /// <summary>原备案的主办单位性质.</summary>
    [MaxLength(8)]
    public string? SubjectFiledNature { get; set; }

    /// <summary>名下已备案的域名.</summary>
    public ICollection<string?>? SubjectFiledDomains { get; set; }

    /// <summary>主体备注.</summary>
    public string? SubjectRemark { get; set; }

    /// <summary>网站.</summary>
    public ICollection<WebsiteRow>? Websites { get; set; }

    /// <summary>本次新增的域名.</summary>
    public ICollection<string?>? NewDomains { get; set; }

    /// <summary>核验单上的网站主办者名称.</summary>
    public string? VerificationFormOrganizerName { get; set; }

    /// <summary>核验单上填写的域名.</summary>
    public ICollection<string?>? VerificationFormDomains { get; set; }

    /// <summary>核验单填写日期.</summary>
    public DateTime? VerificationFormFilledInOn { get; set; }

    /// <summary>核验单备注.</summary>
    public string? VerificationFormRemark { get; set; }

    /// <summary>姓名.</summary>
    public string? VerifiedPersonName { get; set; }

    /// <summary>国籍（地区）.</summary>
    [MaxLength(8)]
    public string? VerifiedPersonCitizenship { get; set; }

    /// <summary>证件类型.</summary>
    [MaxLength(8)]
    public string? VerifiedPersonCertificateType { get; set; }

    /// <summary>证件号码.</summary>
    public string? VerifiedPersonCertificateNumber { get; set; }

    /// <summary>证件住所.</summary>
    public string? VerifiedPersonCertificateAddress { get; set; }

    /// <summary>有效期至.</summary>
    public DateTime? VerifiedPersonCertificateExpiresOn { get; set; }

    /// <summary>是否副本.</summary>
    public bool? VerifiedPersonCertificateIsDuplicate { get; set; }

    /// <summary>是否有最新年检记录.</summary>
    public bool? VerifiedPersonCertificateHasLatestInspection { get; set; }

    /// <summary>出生日期.</summary>
    public DateTime? VerifiedPersonBirthDate { get; set; }

    /// <summary>手机号码.</summary>
    public string? VerifiedPersonMobile { get; set; }

    /// <summary>办公电话.</summary>
    public string? VerifiedPersonOfficePhone { get; set; }

    /// <summary>电子邮箱.</summary>
    public string? VerifiedPersonEmail { get; set; }

    /// <summary>是否曾被管局退回.</summary>
    public bool? WasReturned { get; set; }

    /// <summary>在原接入商取消接入的日期.</summary>
    public DateTime? AccessCancelledOn { get; set; }

    /// <summary>材料.</summary>
    public ICollection<MaterialRow>? Materials { get; set; }

    /// <summary>已办理的手续.</summary>
    public ICollection<string?>? Procedures { get; set; }
}

/// <summary>A row of websites; enumerations are held as their official codes, or as names where they have none.</summary>
[Table("websites")]
public class WebsiteRow
{
    /// <summary>The key.</summary>
    [Key]
    public long Id { get; set; }

    /// <summary>网站名称.</summary>
    public string? Name { get; set; }

    /// <summary>首页URL.</summary>
    public ICollection<string?>? HomeUrls { get; set; }

    /// <summary>域名列表.</summary>
    public ICollection<string?>? Domains { get; set; }

    /// <summary>各域名是否指向同一网站.</summary>
    public bool? DomainsShareOneSite { get; set; }

    /// <summary>网站服务内容.</summary>
    public ICollection<string?>? ServiceContents { get; set; }

    /// <summary>内容涉及的领域.</summary>
    public ICollection<string?>? Topics { get; set; }

    /// <summary>是否经营性网站.</summary>
    public bool? IsCommercial { get; set; }

    /// <summary>是否涉及前置审批.</summary>
    public bool? InvolvesPreApproval { get; set; }

    /// <summary>前置审批.</summary>
    public ICollection<PreApprovalRow>? PreApprovals { get; set; }

    /// <summary>姓名.</summary>
    public string? PrincipalName { get; set; }

    /// <summary>国籍（地区）.</summary>
    [MaxLength(8)]
    public string? PrincipalCitizenship { get; set; }

    /// <summary>证件类型.</summary>
    [MaxLength(8)]
    public string? PrincipalCertificateType { get; set; }

    /// <summary>证件号码.</summary>
    public string? PrincipalCertificateNumber { get; set; }

    /// <summary>证件住所.</summary>
    public string? PrincipalCertificateAddress { get; set; }

    /// <summary>有效期至.</summary>
    public DateTime? PrincipalCertificateExpiresOn { get; set; }

    /// <summary>是否副本.</summary>
    public bool? PrincipalCertificateIsDuplicate { get; set; }

    /// <summary>是否有最新年检记录.</summary>
    public bool? PrincipalCertificateHasLatestInspection { get; set; }

    /// <summary>出生日期.</summary>
    public DateTime? PrincipalBirthDate { get; set; }

    /// <summary>手机号码.</summary>
    public string? PrincipalMobile { get; set; }

    /// <summary>办公电话.</summary>
    public string? PrincipalOfficePhone { get; set; }

    /// <summary>电子邮箱.</summary>
    public string? PrincipalEmail { get; set; }

    /// <summary>网站备注.</summary>
    public string? Remark { get; set; }
}

/// <summary>A row of materials; enumerations are held as their official codes, or as names where they have none.</summary>
[Table("materials")]
public class MaterialRow
{
    /// <summary>The key.</summary>
    [Key]
    public long Id { get; set; }

    /// <summary>材料种类.</summary>
    [MaxLength(8)]
    public string? Kind { get; set; }

    /// <summary>所涉域名.</summary>
    public string? Domain { get; set; }

    /// <summary>姓名.</summary>
    public string? PersonName { get; set; }

    /// <summary>国籍（地区）.</summary>
    [MaxLength(8)]
    public string? PersonCitizenship { get; set; }

    /// <summary>证件类型.</summary>
    [MaxLength(8)]
    public string? PersonCertificateType { get; set; }

    /// <summary>证件号码.</summary>
    public string? PersonCertificateNumber { get; set; }

    /// <summary>证件住所.</summary>
    public string? PersonCertificateAddress { get; set; }

    /// <summary>有效期至.</summary>
    public DateTime? PersonCertificateExpiresOn { get; set; }

    /// <summary>是否副本.</summary>
    public bool? PersonCertificateIsDuplicate { get; set; }

    /// <summary>是否有最新年检记录.</summary>
    public bool? PersonCertificateHasLatestInspection { get; set; }

    /// <summary>出生日期.</summary>
    public DateTime? PersonBirthDate { get; set; }

    /// <summary>手机号码.</summary>
    public string? PersonMobile { get; set; }

    /// <summary>办公电话.</summary>
    public string? PersonOfficePhone { get; set; }

    /// <summary>电子邮箱.</summary>
    public string? PersonEmail { get; set; }

    /// <summary>形式.</summary>
    [MaxLength(8)]
    public string? Form { get; set; }

    /// <summary>份数.</summary>
    public int? Copies { get; set; }

    /// <summary>所盖印章.</summary>
    [MaxLength(8)]
    public string? Seal { get; set; }

    /// <summary>是否签字.</summary>
    public bool? Signed { get; set; }

    /// <summary>签字人.</summary>
    public string? Signer { get; set; }

    /// <summary>是否按手印.</summary>
    public bool? Thumbprinted { get; set; }

    /// <summary>载明内容.</summary>
    public string? Statement { get; set; }

    /// <summary>手写内容.</summary>
    public string? Handwriting { get; set; }

    /// <summary>水印内容.</summary>
    public string? Watermark { get; set; }

    /// <summary>提交方式.</summary>
    [MaxLength(8)]
    public string? Channel { get; set; }
}

/// <summary>A row of preapprovals; enumerations are held as their official codes, or as names where they have none.</summary>
[Table("preapprovals")]
public class PreApprovalRow
{
    /// <summary>The key.</summary>
    [Key]
    public long Id { get; set; }

    /// <summary>前置审批类型.</summary>
    [MaxLength(8)]
    public string? Type { get; set; }

    /// <summary>批准文号.</summary>
    public string? Number { get; set; }
}

/// <summary>All provinces' rules on these rows.</summary>
[FilingRules<FilingRow>(AllProvinces = true)]
public static partial class FlatRules;
