using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace IcpGen.Models.Tests.Flat;

/// <summary>A row of websites; enumerations are held as their codes, or as names where they have none.</summary>
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

/// <summary>A row of materials; enumerations are held as their codes, or as names where they have none.</summary>
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

    /// <summary>所涉前置审批项目.</summary>
    [MaxLength(32)]
    public string? PreApproval { get; set; }

    /// <summary>所涉服务内容.</summary>
    [MaxLength(32)]
    public string? ServiceContent { get; set; }

    /// <summary>出具人.</summary>
    [MaxLength(32)]
    public string? Issuer { get; set; }

    /// <summary>签发地所在省.</summary>
    [MaxLength(16)]
    public string? Province { get; set; }

    /// <summary>手写内容.</summary>
    public string? Handwriting { get; set; }

    /// <summary>水印内容.</summary>
    public string? Watermark { get; set; }

    /// <summary>提交方式.</summary>
    [MaxLength(8)]
    public string? Channel { get; set; }
}

/// <summary>A row of preapprovals; enumerations are held as their codes, or as names where they have none.</summary>
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
