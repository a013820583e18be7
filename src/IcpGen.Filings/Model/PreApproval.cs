namespace IcpGen.Filings;

/// <summary>前置审批: pre-approval. A null is what has not been filled in.</summary>
public sealed class PreApproval
{
    /// <summary>前置审批类型: type.</summary>
    public PreApprovalType? Type { get; set; }

    /// <summary>批准文号: number.</summary>
    public string? Number { get; set; }
}
