namespace IcpGen.Filings;

/// <summary>提交方式: channel.</summary>
public enum Channel
{
    /// <summary>邮寄: post.</summary>
    Post = 1,

    /// <summary>从备案系统上传: upload to the filing system.</summary>
    Upload = 2,

    /// <summary>当面递交: handed in at the counter.</summary>
    InPerson = 3,

    /// <summary>电子邮件: e-mail.</summary>
    Email = 4,

    /// <summary>传真: fax.</summary>
    Fax = 5,

    /// <summary>其他: other.</summary>
    Other = 6,
}
