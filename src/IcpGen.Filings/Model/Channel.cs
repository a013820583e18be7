namespace IcpGen.Filings;

/// <summary>提交方式: channel.</summary>
public enum Channel
{
    /// <summary>邮寄: post.</summary>
    Post = 1,

    /// <summary>从备案系统上传: upload to the filing system.</summary>
    Upload = 2,
}
