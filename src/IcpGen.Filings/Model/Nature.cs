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

    /// <summary>外国在华文化中心: foreign cultural centre.</summary>
    ForeignCulturalCenter = 12,

    /// <summary>群众性团体组织: mass organization.</summary>
    MassOrganization = 13,

    /// <summary>司法鉴定机构: forensic institution.</summary>
    ForensicInstitution = 14,

    /// <summary>宗教团体: religious organization.</summary>
    ReligiousOrganization = 15,

    /// <summary>境外机构: overseas organization.</summary>
    OverseasOrganization = 16,

    /// <summary>医疗机构: medical institution.</summary>
    MedicalInstitution = 17,

    /// <summary>公证机构: notary office.</summary>
    NotaryOffice = 18,

    /// <summary>集体经济: collective economy.</summary>
    CollectiveEconomy = 19,

    /// <summary>仲裁机构: arbitration institution.</summary>
    ArbitrationInstitution = 20,
}
