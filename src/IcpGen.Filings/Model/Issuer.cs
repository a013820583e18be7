namespace IcpGen.Filings;

/// <summary>出具人: issuer.</summary>
public enum Issuer
{
    /// <summary>法定代表人: the legal representative.</summary>
    LegalRepresentative = 1,

    /// <summary>本省通信管理局: the province's communications administration.</summary>
    ProvincialAdministration = 2,

    /// <summary>国务院证券监督管理机构（中国证监会）: the State Council's securities regulator.</summary>
    SecuritiesRegulator = 3,

    /// <summary>相关主管部门: the competent department.</summary>
    CompetentDepartment = 4,

    /// <summary>其他: other.</summary>
    Other = 5,
}
