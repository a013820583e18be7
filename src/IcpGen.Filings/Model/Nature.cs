namespace IcpGen.Filings;

/// <summary>主办单位性质: nature of the organizer.</summary>
public enum Nature
{
    /// <summary>国防机构: military.</summary>
    Military = 1,

    /// <summary>政府机关: government body.</summary>
    Government = 2,

    /// <summary>事业单位: public institution.</summary>
    PublicInstitution = 3,

    /// <summary>企业: enterprise.</summary>
    Enterprise = 4,

    /// <summary>个人: individual.</summary>
    Individual = 5,

    /// <summary>社会团体: social organization.</summary>
    SocialOrganization = 6,

    /// <summary>民办非企业单位: private non-enterprise unit.</summary>
    PrivateNonEnterprise = 9,

    /// <summary>基金会: foundation.</summary>
    Foundation = 10,

    /// <summary>律师执业机构: law firm.</summary>
    LawFirm = 11,

    /// <summary>医疗机构: medical institution.</summary>
    MedicalInstitution = 17,
}
