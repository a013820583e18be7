namespace IcpGen.Filings;

/// <summary>材料: material. A null is what has not been filled in.</summary>
public sealed class Material
{
    /// <summary>材料种类: kind.</summary>
    public DocumentKind? Kind { get; set; }

    /// <summary>所涉域名: domain name it is about.</summary>
    public string? Domain { get; set; }

    /// <summary>所涉人员: person it is about.</summary>
    public Person? Person { get; set; }

    /// <summary>所涉前置审批项目: pre-approval it is about.</summary>
    public PreApprovalType? PreApproval { get; set; }

    /// <summary>所涉服务内容: service content it is about.</summary>
    public ServiceContent? ServiceContent { get; set; }

    /// <summary>形式: form.</summary>
    public MaterialForm? Form { get; set; }

    /// <summary>份数: copies.</summary>
    public int? Copies { get; set; }

    /// <summary>所盖印章: seal.</summary>
    public Seal? Seal { get; set; }

    /// <summary>是否签字: signed.</summary>
    public bool? Signed { get; set; }

    /// <summary>签字人: signer.</summary>
    public string? Signer { get; set; }

    /// <summary>出具人: issuer.</summary>
    public Issuer? Issuer { get; set; }

    /// <summary>签发地所在省: province in which it was issued.</summary>
    public Province? Province { get; set; }

    /// <summary>是否按手印: thumbprinted.</summary>
    public bool? Thumbprinted { get; set; }

    /// <summary>载明内容: statement.</summary>
    public string? Statement { get; set; }

    /// <summary>手写内容: handwriting.</summary>
    public string? Handwriting { get; set; }

    /// <summary>水印内容: watermark.</summary>
    public string? Watermark { get; set; }

    /// <summary>提交方式: channel.</summary>
    public Channel? Channel { get; set; }
}
