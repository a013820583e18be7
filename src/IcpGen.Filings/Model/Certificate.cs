namespace IcpGen.Filings;

/// <summary>有效证件: certificate. A null is what has not been filled in.</summary>
public sealed class Certificate
{
    /// <summary>证件类型: type.</summary>
    public CertificateType? Type { get; set; }

    /// <summary>证件号码: number.</summary>
    public string? Number { get; set; }

    /// <summary>证件住所: registered address.</summary>
    public string? Address { get; set; }

    /// <summary>有效期至: expiry date. <see cref="DateOnly.MaxValue"/> is 长期 (long-term).</summary>
    public DateOnly? ExpiresOn { get; set; }

    /// <summary>是否副本: is a duplicate.</summary>
    public bool? IsDuplicate { get; set; }

    /// <summary>是否有最新年检记录: bears the latest annual inspection.</summary>
    public bool? HasLatestInspection { get; set; }
}
