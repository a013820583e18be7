using IcpGen.Filings;

namespace IcpGen.Models.Tests.Structs;

#pragma warning disable CA1051, CA1815 // plain structs with fields are what is tried

/// <summary>Certificate as a value.</summary>
public record struct CertificateValue
{
    /// <summary>证件类型.</summary>
    public CertificateType? Type;

    /// <summary>证件号码.</summary>
    public string? Number;

    /// <summary>证件住所.</summary>
    public string? Address;

    /// <summary>有效期至.</summary>
    public DateOnly? ExpiresOn;

    /// <summary>是否副本.</summary>
    public bool? IsDuplicate;

    /// <summary>是否有最新年检记录.</summary>
    public bool? HasLatestInspection;
}

/// <summary>Person as a value.</summary>
public struct PersonValue
{
    /// <summary>姓名.</summary>
    public string? Name { get; set; }

    /// <summary>国籍（地区）.</summary>
    public Citizenship? Citizenship { get; set; }

    /// <summary>有效证件.</summary>
    public CertificateValue? Certificate { get; set; }

    /// <summary>出生日期.</summary>
    public DateOnly? BirthDate { get; set; }

    /// <summary>手机号码.</summary>
    public string? Mobile { get; set; }

    /// <summary>办公电话.</summary>
    public string? OfficePhone { get; set; }

    /// <summary>电子邮箱.</summary>
    public string? Email { get; set; }
}

/// <summary>Subject as a value.</summary>
public struct SubjectValue
{
    /// <summary>主办单位或主办人名称.</summary>
    public string? Name;

    /// <summary>主办单位性质.</summary>
    public Nature? Nature;

    /// <summary>行业类别.</summary>
    public Sector? Sector;

    /// <summary>单位级别.</summary>
    public AdministrativeLevel? Level;

    /// <summary>主办单位有效证件.</summary>
    public CertificateValue? Certificate;

    /// <summary>投资者或上级主管单位.</summary>
    public string? Investor;

    /// <summary>股东姓名.</summary>
    public IReadOnlyList<string?>? Shareholders;

    /// <summary>通信地址.</summary>
    public string? MailingAddress;

    /// <summary>主体负责人.</summary>
    public PersonValue? Principal;

    /// <summary>法定代表人.</summary>
    public PersonValue? LegalRepresentative;

    /// <summary>是否个体工商户.</summary>
    public bool? IsIndividualBusiness;

    /// <summary>营业执照上是否有字号.</summary>
    public bool? HasTradeName;

    /// <summary>字号.</summary>
    public string? TradeName;

    /// <summary>实体店名称.</summary>
    public string? ShopName;

    /// <summary>营业执照注册号.</summary>
    public string? RegistrationNumber;

    /// <summary>是否有公章.</summary>
    public bool? HasOfficialSeal;

    /// <summary>公章上的名称.</summary>
    public string? NameOnSeal;

    /// <summary>经营范围是否包括危险化学品.</summary>
    public bool? SellsHazardousChemicals;

    /// <summary>是否高中及以上学校.</summary>
    public bool? IsHighSchoolOrAbove;

    /// <summary>原备案的主办单位名称.</summary>
    public string? FiledName;

    /// <summary>原备案的主办单位性质.</summary>
    public Nature? FiledNature;

    /// <summary>名下已备案的域名.</summary>
    public IReadOnlyList<string?>? FiledDomains;

    /// <summary>主体备注.</summary>
    public string? Remark;
}

/// <summary>PreApproval as a value.</summary>
public record struct PreApprovalValue
{
    /// <summary>前置审批类型.</summary>
    public PreApprovalType? Type { get; set; }

    /// <summary>批准文号.</summary>
    public string? Number { get; set; }
}

/// <summary>Website as a value.</summary>
public struct WebsiteValue
{
    /// <summary>网站名称.</summary>
    public string? Name;

    /// <summary>首页URL.</summary>
    public IReadOnlyList<string?>? HomeUrls;

    /// <summary>域名列表.</summary>
    public IReadOnlyList<string?>? Domains;

    /// <summary>各域名是否指向同一网站.</summary>
    public bool? DomainsShareOneSite;

    /// <summary>网站服务内容.</summary>
    public IReadOnlyList<ServiceContent?>? ServiceContents;

    /// <summary>内容涉及的领域.</summary>
    public IReadOnlyList<Topic?>? Topics;

    /// <summary>是否经营性网站.</summary>
    public bool? IsCommercial;

    /// <summary>是否涉及前置审批.</summary>
    public bool? InvolvesPreApproval;

    /// <summary>前置审批.</summary>
    public IReadOnlyList<PreApprovalValue?>? PreApprovals;

    /// <summary>网站负责人.</summary>
    public PersonValue? Principal;

    /// <summary>网站备注.</summary>
    public string? Remark;
}

/// <summary>VerificationForm as a value.</summary>
public struct VerificationFormValue
{
    /// <summary>核验单上的网站主办者名称.</summary>
    public string? OrganizerName { get; set; }

    /// <summary>核验单上填写的域名.</summary>
    public IReadOnlyList<string?>? Domains { get; set; }

    /// <summary>核验单填写日期.</summary>
    public DateOnly? FilledInOn { get; set; }

    /// <summary>核验单备注.</summary>
    public string? Remark { get; set; }
}

/// <summary>Material as a value.</summary>
public record struct MaterialValue
{
    /// <summary>材料种类.</summary>
    public DocumentKind? Kind;

    /// <summary>所涉域名.</summary>
    public string? Domain;

    /// <summary>所涉人员.</summary>
    public PersonValue? Person;

    /// <summary>形式.</summary>
    public MaterialForm? Form;

    /// <summary>份数.</summary>
    public int? Copies;

    /// <summary>所盖印章.</summary>
    public Seal? Seal;

    /// <summary>是否签字.</summary>
    public bool? Signed;

    /// <summary>签字人.</summary>
    public string? Signer;

    /// <summary>是否按手印.</summary>
    public bool? Thumbprinted;

    /// <summary>载明内容.</summary>
    public string? Statement;

    /// <summary>所涉前置审批项目.</summary>
    public PreApprovalType? PreApproval;

    /// <summary>所涉服务内容.</summary>
    public ServiceContent? ServiceContent;

    /// <summary>出具人.</summary>
    public Issuer? Issuer;

    /// <summary>签发地所在省.</summary>
    public Province? Province;

    /// <summary>手写内容.</summary>
    public string? Handwriting;

    /// <summary>水印内容.</summary>
    public string? Watermark;

    /// <summary>提交方式.</summary>
    public Channel? Channel;
}

/// <summary>Filing as a value.</summary>
public struct FilingValue
{
    /// <summary>备案类型.</summary>
    public Operation? Operation { get; set; }

    /// <summary>备案所在省.</summary>
    public Province? Province { get; set; }

    /// <summary>主体.</summary>
    public SubjectValue? Subject { get; set; }

    /// <summary>网站.</summary>
    public IReadOnlyList<WebsiteValue?>? Websites { get; set; }

    /// <summary>本次新增的域名.</summary>
    public IReadOnlyList<string?>? NewDomains { get; set; }

    /// <summary>真实性核验单.</summary>
    public VerificationFormValue? VerificationForm { get; set; }

    /// <summary>当面核验的人员.</summary>
    public PersonValue? VerifiedPerson { get; set; }

    /// <summary>是否曾被管局退回.</summary>
    public bool? WasReturned { get; set; }

    /// <summary>在原接入商取消接入的日期.</summary>
    public DateOnly? AccessCancelledOn { get; set; }

    /// <summary>材料.</summary>
    public IReadOnlyList<MaterialValue?>? Materials { get; set; }

    /// <summary>已办理的手续.</summary>
    public IReadOnlyList<ProcedureKind?>? Procedures { get; set; }
}

/// <summary>All provinces' rules on these values.</summary>
[FilingRules<FilingValue>(AllProvinces = true)]
public static partial class StructRules;
