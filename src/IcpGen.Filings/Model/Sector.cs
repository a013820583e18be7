namespace IcpGen.Filings;

/// <summary>行业类别: sector.</summary>
public enum Sector
{
    /// <summary>医院、诊所等医疗机构: medical.</summary>
    Medical = 1,

    /// <summary>学校: school.</summary>
    School = 2,

    /// <summary>律师事务所: law firm.</summary>
    LawFirm = 3,

    /// <summary>会计师事务所: accounting firm.</summary>
    AccountingFirm = 4,

    /// <summary>化工: chemical industry.</summary>
    ChemicalIndustry = 5,

    /// <summary>其他: other.</summary>
    Other = 6,

    /// <summary>民办学校: private school.</summary>
    PrivateSchool = 7,
}
