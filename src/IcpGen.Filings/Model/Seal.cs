namespace IcpGen.Filings;

/// <summary>印章: seal.</summary>
public enum Seal
{
    /// <summary>没有盖章: no seal.</summary>
    None = 6,

    /// <summary>公章: the official seal.</summary>
    OfficialSeal = 1,

    /// <summary>合同专用章: the contract seal.</summary>
    ContractSeal = 2,

    /// <summary>财务专用章: the finance seal.</summary>
    FinanceSeal = 3,

    /// <summary>发票专用章: the invoice seal.</summary>
    InvoiceSeal = 4,

    /// <summary>接入商公章: the access provider's seal.</summary>
    AccessProviderSeal = 5,

    /// <summary>其他单位的公章: another organization's seal.</summary>
    OtherSeal = 7,

    /// <summary>业务专用章: the business seal.</summary>
    BusinessSeal = 8,

    /// <summary>部门章: a department's seal.</summary>
    DepartmentSeal = 9,

    /// <summary>法定代表人名章: the legal representative's name seal.</summary>
    NameSeal = 10,

    /// <summary>其他: other.</summary>
    Other = 11,
}
