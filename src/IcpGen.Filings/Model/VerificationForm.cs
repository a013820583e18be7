namespace IcpGen.Filings;

/// <summary>网站备案信息真实性核验单: verification form. A null is what has not been filled in.</summary>
public sealed class VerificationForm
{
    /// <summary>核验单上的网站主办者名称: organizer's name on the form.</summary>
    public string? OrganizerName { get; set; }

    /// <summary>核验单上填写的域名: domain names on the form. An empty list says that there are none.</summary>
    public IReadOnlyList<string?>? Domains { get; set; }

    /// <summary>核验单填写日期: date of the form. <see cref="DateOnly.MaxValue"/> is 长期 (long-term).</summary>
    public DateOnly? FilledInOn { get; set; }

    /// <summary>核验单备注: remark on the form.</summary>
    public string? Remark { get; set; }
}
