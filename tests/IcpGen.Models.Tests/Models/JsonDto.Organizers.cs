namespace IcpGen.Models.Tests.Dto;

/// <summary>An organizer's nature, as this team calls it.</summary>
public enum OrganizerKind
{
    /// <summary>国防机构.</summary>
    [FilingValue("military")]
    GuoFang,
    /// <summary>政府机关.</summary>
    [FilingValue("2")]
    ZhengFu,
    /// <summary>事业单位.</summary>
    [FilingValue("publicInstitution")]
    ShiYe,
    /// <summary>企业.</summary>
    [FilingValue("4")]
    QiYe,
    /// <summary>个人.</summary>
    [FilingValue("individual")]
    GeRen,
    /// <summary>社会团体.</summary>
    [FilingValue("6")]
    KindSocialOrganization,
    /// <summary>民办非企业单位.</summary>
    [FilingValue("privateNonEnterprise")]
    KindPrivateNonEnterprise,
    /// <summary>基金会.</summary>
    [FilingValue("10")]
    KindFoundation,
    /// <summary>律师执业机构.</summary>
    [FilingValue("lawFirm")]
    KindLawFirm,
    /// <summary>医疗机构.</summary>
    [FilingValue("medicalInstitution")]
    KindMedicalInstitution,
    /// <summary>外国在华文化中心.</summary>
    [FilingValue("foreignCulturalCenter")]
    ForeignCulturalCenter,
    /// <summary>群众性团体组织.</summary>
    [FilingValue("massOrganization")]
    MassOrganization,
    /// <summary>司法鉴定机构.</summary>
    [FilingValue("forensicInstitution")]
    ForensicInstitution,
    /// <summary>宗教团体.</summary>
    [FilingValue("religiousOrganization")]
    ReligiousOrganization,
    /// <summary>境外机构.</summary>
    [FilingValue("overseasOrganization")]
    OverseasOrganization,
    /// <summary>公证机构.</summary>
    [FilingValue("notaryOffice")]
    NotaryOffice,
    /// <summary>集体经济.</summary>
    [FilingValue("collectiveEconomy")]
    CollectiveEconomy,
    /// <summary>仲裁机构.</summary>
    [FilingValue("arbitrationInstitution")]
    ArbitrationInstitution,
}
