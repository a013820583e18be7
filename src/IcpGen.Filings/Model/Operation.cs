namespace IcpGen.Filings;

/// <summary>备案类型: operation.</summary>
public enum Operation
{
    /// <summary>新增备案: new filing. The code is 1.</summary>
    NewFiling = 1,

    /// <summary>新增网站: new website. The code is 2.</summary>
    NewWebsite = 2,

    /// <summary>新增接入: new access. The code is 3.</summary>
    NewAccess = 3,

    /// <summary>新增域名: new domain name.</summary>
    NewDomain = 4,

    /// <summary>变更主体: change of the organizer. The code is 4.</summary>
    ChangeSubject = 5,

    /// <summary>变更网站: change of a website. The code is 4.</summary>
    ChangeWebsite = 6,

    /// <summary>取消接入: cancellation of access. The code is 5.</summary>
    CancelAccess = 7,

    /// <summary>注销主体: cancellation of the organizer. The code is 6.</summary>
    CancelSubject = 8,

    /// <summary>注销网站: cancellation of a website. The code is 7.</summary>
    CancelWebsite = 9,

    /// <summary>仅提交核验材料: verification papers alone. The code is 35.</summary>
    VerificationOnly = 10,
}
