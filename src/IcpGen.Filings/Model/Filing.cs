namespace IcpGen.Filings;

/// <summary>备案申请: filing. A null is what has not been filled in.</summary>
public sealed class Filing
{
    /// <summary>备案类型: operation.</summary>
    public Operation? Operation { get; set; }

    /// <summary>备案所在省: province.</summary>
    public Province? Province { get; set; }

    /// <summary>主体: organizer.</summary>
    public Subject? Subject { get; set; }

    /// <summary>网站: websites. An empty list is not filled in.</summary>
    public IReadOnlyList<Website?>? Websites { get; set; }

    /// <summary>本次新增的域名: domain names added now. An empty list says that there are none.</summary>
    public IReadOnlyList<string?>? NewDomains { get; set; }

    /// <summary>真实性核验单: verification form.</summary>
    public VerificationForm? VerificationForm { get; set; }

    /// <summary>当面核验的人员: person verified in person.</summary>
    public Person? VerifiedPerson { get; set; }

    /// <summary>是否曾被管局退回: was returned by the administration.</summary>
    public bool? WasReturned { get; set; }

    /// <summary>在原接入商取消接入的日期: date on which the former access was cancelled. <see cref="DateOnly.MaxValue"/> is 长期 (long-term).</summary>
    public DateOnly? AccessCancelledOn { get; set; }

    /// <summary>材料: materials. An empty list says that there are none.</summary>
    public IReadOnlyList<Material?>? Materials { get; set; }

    /// <summary>已办理的手续: procedures gone through. An empty list says that there are none.</summary>
    public IReadOnlyList<ProcedureKind?>? Procedures { get; set; }
}
