using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace IcpGen.Models.Tests.Flat;

/// <summary>A row of filings; enumerations are held as their codes, or as names where they have none.</summary>
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

/// <summary>All provinces' rules on these rows.</summary>
[FilingRules<FilingRow>(AllProvinces = true)]
public static partial class FlatRules;
