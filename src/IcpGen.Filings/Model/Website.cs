namespace IcpGen.Filings;

/// <summary>网站: website. A null is what has not been filled in.</summary>
public sealed class Website
{
    /// <summary>网站名称: name.</summary>
    public string? Name { get; set; }

    /// <summary>首页URL: home page URLs. An empty list is not filled in.</summary>
    public IReadOnlyList<string?>? HomeUrls { get; set; }

    /// <summary>域名列表: domain names. An empty list is not filled in.</summary>
    public IReadOnlyList<string?>? Domains { get; set; }

    /// <summary>各域名是否指向同一网站: domain names lead to one site.</summary>
    public bool? DomainsShareOneSite { get; set; }

    /// <summary>网站服务内容: service contents. An empty list is not filled in.</summary>
    public IReadOnlyList<ServiceContent?>? ServiceContents { get; set; }

    /// <summary>内容涉及的领域: topics. An empty list says that there are none.</summary>
    public IReadOnlyList<Topic?>? Topics { get; set; }

    /// <summary>是否经营性网站: is commercial.</summary>
    public bool? IsCommercial { get; set; }

    /// <summary>是否涉及前置审批: involves pre-approval.</summary>
    public bool? InvolvesPreApproval { get; set; }

    /// <summary>前置审批: pre-approvals. An empty list says that there are none.</summary>
    public IReadOnlyList<PreApproval?>? PreApprovals { get; set; }

    /// <summary>网站负责人: principal.</summary>
    public Person? Principal { get; set; }

    /// <summary>网站备注: remark on the website.</summary>
    public string? Remark { get; set; }
}
