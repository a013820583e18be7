using System.Text.Json.Serialization;
using IcpGen.Filings;

namespace IcpGen.Models.Tests.Dto;

/// <summary>Website as it is sent.</summary>
public sealed class WebsiteDto : Tracked
{
    /// <summary>网站名称.</summary>
    [JsonPropertyName("name")]
    [FilingField("name")]
    public string? Name { get; init; }

    /// <summary>首页URL.</summary>
    [JsonPropertyName("home_urls")]
    [FilingField("homeUrls")]
    public List<string?>? HomePageURLs { get; init; }

    /// <summary>域名列表.</summary>
    [JsonPropertyName("domains")]
    [FilingField("domains")]
    public List<string?>? DomainNames { get; init; }

    /// <summary>各域名是否指向同一网站.</summary>
    [JsonPropertyName("domains_share_one_site")]
    [FilingField("domainsShareOneSite")]
    public bool? DomainNamesLeadToOneSite { get; init; }

    /// <summary>网站服务内容.</summary>
    [JsonPropertyName("service_contents")]
    [FilingField("serviceContents")]
    public List<ServiceContent?>? ServiceContents { get; init; }

    /// <summary>内容涉及的领域.</summary>
    [JsonPropertyName("topics")]
    [FilingField("topics")]
    public List<Topic?>? Topics { get; init; }

    /// <summary>是否经营性网站.</summary>
    [JsonPropertyName("is_commercial")]
    [FilingField("isCommercial")]
    public bool? IsCommercial { get; init; }

    /// <summary>是否涉及前置审批.</summary>
    [JsonPropertyName("involves_pre_approval")]
    [FilingField("involvesPreApproval")]
    public bool? InvolvesPreApproval { get; init; }

    /// <summary>前置审批.</summary>
    [JsonPropertyName("pre_approvals")]
    [FilingField("preApprovals")]
    public List<PreApprovalDto?>? PreApprovals { get; init; }

    /// <summary>网站负责人.</summary>
    [JsonPropertyName("principal")]
    [FilingField("principal")]
    public PersonDto? Principal { get; init; }

    /// <summary>网站备注.</summary>
    [JsonPropertyName("remark")]
    [FilingField("remark")]
    public string? RemarkOnTheWebsite { get; init; }
}

/// <summary>VerificationForm as it is sent.</summary>
public sealed class VerificationFormDto : Tracked
{
    /// <summary>核验单上的网站主办者名称.</summary>
    [JsonPropertyName("organizer_name")]
    [FilingField("organizerName")]
    public string? OrganizerSNameOnTheForm { get; init; }

    /// <summary>核验单上填写的域名.</summary>
    [JsonPropertyName("domains")]
    [FilingField("domains")]
    public List<string?>? DomainNamesOnTheForm { get; init; }

    /// <summary>核验单填写日期.</summary>
    [JsonPropertyName("filled_in_on")]
    [FilingField("filledInOn")]
    public DateOnly? DateOfTheForm { get; init; }

    /// <summary>核验单备注.</summary>
    [JsonPropertyName("remark")]
    [FilingField("remark")]
    public string? RemarkOnTheForm { get; init; }
}
