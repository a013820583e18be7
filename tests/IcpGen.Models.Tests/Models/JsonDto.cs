using System.Text.Json.Serialization;
using IcpGen.Filings;

namespace IcpGen.Models.Tests.Dto;

/// <summary>Certificate as it is sent.</summary>
public sealed class CertificateDto : Tracked
{
    /// <summary>证件类型.</summary>
    [JsonPropertyName("type")]
    [FilingField("type")]
    public CertificateType? Type { get; init; }

    /// <summary>证件号码.</summary>
    [JsonPropertyName("number")]
    [FilingField("number")]
    public string? Number { get; init; }

    /// <summary>证件住所.</summary>
    [JsonPropertyName("address")]
    [FilingField("address")]
    public string? RegisteredAddress { get; init; }

    /// <summary>有效期至.</summary>
    [JsonPropertyName("expires_on")]
    [FilingField("expiresOn")]
    public DateOnly? ExpiryDate { get; init; }

    /// <summary>是否副本.</summary>
    [JsonPropertyName("is_duplicate")]
    [FilingField("isDuplicate")]
    public bool? IsADuplicate { get; init; }

    /// <summary>是否有最新年检记录.</summary>
    [JsonPropertyName("has_latest_inspection")]
    [FilingField("hasLatestInspection")]
    public bool? BearsTheLatestAnnualInspection { get; init; }
}

/// <summary>Person as it is sent.</summary>
public sealed class PersonDto : Tracked
{
    /// <summary>姓名.</summary>
    [JsonPropertyName("name")]
    [FilingField("name")]
    public string? Name { get; init; }

    /// <summary>国籍（地区）.</summary>
    [JsonPropertyName("citizenship")]
    [FilingField("citizenship")]
    public Citizenship? Citizenship { get; init; }

    /// <summary>有效证件.</summary>
    [JsonPropertyName("certificate")]
    [FilingField("certificate")]
    public CertificateDto? Certificate { get; init; }

    /// <summary>出生日期.</summary>
    [JsonPropertyName("birth_date")]
    [FilingField("birthDate")]
    public DateOnly? BirthDate { get; init; }

    /// <summary>手机号码.</summary>
    [JsonPropertyName("mobile")]
    [FilingField("mobile")]
    public string? MobileNumber { get; init; }

    /// <summary>办公电话.</summary>
    [JsonPropertyName("office_phone")]
    [FilingField("officePhone")]
    public string? OfficePhone { get; init; }

    /// <summary>电子邮箱.</summary>
    [JsonPropertyName("email")]
    [FilingField("email")]
    public string? EMail { get; init; }
}

/// <summary>Subject as it is sent.</summary>
public sealed class SubjectDto : Tracked
{
    /// <summary>主办单位或主办人名称.</summary>
    [JsonPropertyName("name")]
    [FilingField("name")]
    public string? Name { get; init; }

    /// <summary>主办单位性质.</summary>
    [JsonPropertyName("nature")]
    [FilingField("nature")]
    public OrganizerKind? Nature { get; init; }

    /// <summary>行业类别.</summary>
    [JsonPropertyName("sector")]
    [FilingField("sector")]
    public Sector? Sector { get; init; }

    /// <summary>单位级别.</summary>
    [JsonPropertyName("level")]
    [FilingField("level")]
    public AdministrativeLevel? Level { get; init; }

    /// <summary>主办单位有效证件.</summary>
    [JsonPropertyName("certificate")]
    [FilingField("certificate")]
    public CertificateDto? Certificate { get; init; }

    /// <summary>投资者或上级主管单位.</summary>
    [JsonPropertyName("investor")]
    [FilingField("investor")]
    public string? InvestorOrSuperiorBody { get; init; }

    /// <summary>股东姓名.</summary>
    [JsonPropertyName("shareholders")]
    [FilingField("shareholders")]
    public List<string?>? Shareholders { get; init; }

    /// <summary>通信地址.</summary>
    [JsonPropertyName("mailing_address")]
    [FilingField("mailingAddress")]
    public string? MailingAddress { get; init; }

    /// <summary>主体负责人.</summary>
    [JsonPropertyName("principal")]
    [FilingField("principal")]
    public PersonDto? Principal { get; init; }

    /// <summary>法定代表人.</summary>
    [JsonPropertyName("legal_representative")]
    [FilingField("legalRepresentative")]
    public PersonDto? LegalRepresentative { get; init; }

    /// <summary>是否个体工商户.</summary>
    [JsonPropertyName("is_individual_business")]
    [FilingField("isIndividualBusiness")]
    public bool? IsAnIndividualBusiness { get; init; }

    /// <summary>营业执照上是否有字号.</summary>
    [JsonPropertyName("has_trade_name")]
    [FilingField("hasTradeName")]
    public bool? HasATradeName { get; init; }

    /// <summary>字号.</summary>
    [JsonPropertyName("trade_name")]
    [FilingField("tradeName")]
    public string? TradeName { get; init; }

    /// <summary>实体店名称.</summary>
    [JsonPropertyName("shop_name")]
    [FilingField("shopName")]
    public string? NameOfTheShop { get; init; }

    /// <summary>营业执照注册号.</summary>
    [JsonPropertyName("registration_number")]
    [FilingField("registrationNumber")]
    public string? RegistrationNumberOfTheLicence { get; init; }

    /// <summary>是否有公章.</summary>
    [JsonPropertyName("has_official_seal")]
    [FilingField("hasOfficialSeal")]
    public bool? HasAnOfficialSeal { get; init; }

    /// <summary>公章上的名称.</summary>
    [JsonPropertyName("name_on_seal")]
    [FilingField("nameOnSeal")]
    public string? NameOnTheOfficialSeal { get; init; }

    /// <summary>经营范围是否包括危险化学品.</summary>
    [JsonPropertyName("sells_hazardous_chemicals")]
    [FilingField("sellsHazardousChemicals")]
    public bool? IsLicensedToSellHazardousChemicals { get; init; }

    /// <summary>是否高中及以上学校.</summary>
    [JsonPropertyName("is_high_school_or_above")]
    [FilingField("isHighSchoolOrAbove")]
    public bool? IsAHighSchoolOrAbove { get; init; }

    /// <summary>原备案的主办单位名称.</summary>
    [JsonPropertyName("filed_name")]
    [FilingField("filedName")]
    public string? NameFiledBefore { get; init; }

    /// <summary>原备案的主办单位性质.</summary>
    [JsonPropertyName("filed_nature")]
    [FilingField("filedNature")]
    public OrganizerKind? NatureFiledBefore { get; init; }

    /// <summary>名下已备案的域名.</summary>
    [JsonPropertyName("filed_domains")]
    [FilingField("filedDomains")]
    public List<string?>? DomainNamesAlreadyFiled { get; init; }

    /// <summary>主体备注.</summary>
    [JsonPropertyName("remark")]
    [FilingField("remark")]
    public string? RemarkOnTheOrganizer { get; init; }
}

/// <summary>PreApproval as it is sent.</summary>
public sealed class PreApprovalDto : Tracked
{
    /// <summary>前置审批类型.</summary>
    [JsonPropertyName("type")]
    [FilingField("type")]
    public PreApprovalType? Type { get; init; }

    /// <summary>批准文号.</summary>
    [JsonPropertyName("number")]
    [FilingField("number")]
    public string? Number { get; init; }
}

/// <summary>Material as it is sent.</summary>
public sealed class MaterialDto : Tracked
{
    /// <summary>材料种类.</summary>
    [JsonPropertyName("kind")]
    [FilingField("kind")]
    public DocumentKind? Kind { get; init; }

    /// <summary>所涉域名.</summary>
    [JsonPropertyName("domain")]
    [FilingField("domain")]
    public string? DomainNameItIsAbout { get; init; }

    /// <summary>所涉人员.</summary>
    [JsonPropertyName("person")]
    [FilingField("person")]
    public PersonDto? PersonItIsAbout { get; init; }

    /// <summary>形式.</summary>
    [JsonPropertyName("form")]
    [FilingField("form")]
    public MaterialForm? Form { get; init; }

    /// <summary>份数.</summary>
    [JsonPropertyName("copies")]
    [FilingField("copies")]
    public int? Copies { get; init; }

    /// <summary>所盖印章.</summary>
    [JsonPropertyName("seal")]
    [FilingField("seal")]
    public Seal? Seal { get; init; }

    /// <summary>是否签字.</summary>
    [JsonPropertyName("signed")]
    [FilingField("signed")]
    public bool? Signed { get; init; }

    /// <summary>签字人.</summary>
    [JsonPropertyName("signer")]
    [FilingField("signer")]
    public string? Signer { get; init; }

    /// <summary>是否按手印.</summary>
    [JsonPropertyName("thumbprinted")]
    [FilingField("thumbprinted")]
    public bool? Thumbprinted { get; init; }

    /// <summary>载明内容.</summary>
    [JsonPropertyName("statement")]
    [FilingField("statement")]
    public string? Statement { get; init; }

    /// <summary>所涉前置审批项目.</summary>
    [JsonPropertyName("preApproval")]
    [FilingField("preApproval")]
    public PreApprovalType? PreApproval { get; init; }

    /// <summary>所涉服务内容.</summary>
    [JsonPropertyName("serviceContent")]
    [FilingField("serviceContent")]
    public ServiceContent? ServiceContent { get; init; }

    /// <summary>出具人.</summary>
    [JsonPropertyName("issuer")]
    [FilingField("issuer")]
    public Issuer? Issuer { get; init; }

    /// <summary>签发地所在省.</summary>
    [JsonPropertyName("province")]
    [FilingField("province")]
    public Province? Province { get; init; }

    /// <summary>手写内容.</summary>
    [JsonPropertyName("handwriting")]
    [FilingField("handwriting")]
    public string? Handwriting { get; init; }

    /// <summary>水印内容.</summary>
    [JsonPropertyName("watermark")]
    [FilingField("watermark")]
    public string? Watermark { get; init; }

    /// <summary>提交方式.</summary>
    [JsonPropertyName("channel")]
    [FilingField("channel")]
    public Channel? Channel { get; init; }
}

/// <summary>Filing as it is sent.</summary>
public sealed class FilingDto : Tracked
{
    /// <summary>备案类型.</summary>
    [JsonPropertyName("operation")]
    [FilingField("operation")]
    public Operation? Operation { get; init; }

    /// <summary>备案所在省.</summary>
    [JsonPropertyName("province")]
    [FilingField("province")]
    public Province? Province { get; init; }

    /// <summary>主体.</summary>
    [JsonPropertyName("subject")]
    [FilingField("subject")]
    public SubjectDto? Organizer { get; init; }

    /// <summary>网站.</summary>
    [JsonPropertyName("websites")]
    [FilingField("websites")]
    public List<WebsiteDto?>? Websites { get; init; }

    /// <summary>本次新增的域名.</summary>
    [JsonPropertyName("new_domains")]
    [FilingField("newDomains")]
    public List<string?>? DomainNamesAddedNow { get; init; }

    /// <summary>真实性核验单.</summary>
    [JsonPropertyName("verification_form")]
    [FilingField("verificationForm")]
    public VerificationFormDto? VerificationForm { get; init; }

    /// <summary>当面核验的人员.</summary>
    [JsonPropertyName("verified_person")]
    [FilingField("verifiedPerson")]
    public PersonDto? PersonVerifiedInPerson { get; init; }

    /// <summary>是否曾被管局退回.</summary>
    [JsonPropertyName("was_returned")]
    [FilingField("wasReturned")]
    public bool? WasReturnedByTheAdministration { get; init; }

    /// <summary>在原接入商取消接入的日期.</summary>
    [JsonPropertyName("access_cancelled_on")]
    [FilingField("accessCancelledOn")]
    public DateOnly? DateOnWhichTheFormerAccessWasCancelled { get; init; }

    /// <summary>材料.</summary>
    [JsonPropertyName("materials")]
    [FilingField("materials")]
    public List<MaterialDto?>? Materials { get; init; }

    /// <summary>已办理的手续.</summary>
    [JsonPropertyName("procedures")]
    [FilingField("procedures")]
    public List<ProcedureKind?>? ProceduresGoneThrough { get; init; }
}

/// <summary>What everything that is sent has.</summary>
public abstract class Tracked
{
    /// <summary>Identifies the sending.</summary>
    [JsonPropertyName("trace_id")]
    public string? TraceId { get; init; }
}

/// <summary>All provinces' rules on what is sent.</summary>
[FilingRules<FilingDto>(AllProvinces = true)]
public static partial class DtoRules;
