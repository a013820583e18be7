namespace IcpGen.Filings;

/// <summary>证件类型: certificate type.</summary>
public enum CertificateType
{
    /// <summary>营业执照: business licence. The official code is 1.</summary>
    BusinessLicence = 1,

    /// <summary>居民身份证: resident identity card. The official code is 2.</summary>
    ResidentIdCard = 2,

    /// <summary>事业法人证: public institution certificate. The official code is 4.</summary>
    InstitutionCertificate = 3,

    /// <summary>护照: passport. The official code is 7.</summary>
    Passport = 4,

    /// <summary>军官证: officer card. The official code is 8.</summary>
    OfficerCard = 5,

    /// <summary>台胞证: mainland travel permit for Taiwan residents. The official code is 11.</summary>
    TaiwanPermit = 6,

    /// <summary>组织机构代码证: organization code certificate. The official code is 12.</summary>
    OrganizationCode = 7,

    /// <summary>回乡证（港澳居民来往内地通行证）: home return permit. The official code is 14.</summary>
    HomeReturnPermit = 8,

    /// <summary>香港居民身份证: Hong Kong identity card.</summary>
    HongKongIdCard = 9,

    /// <summary>一代身份证: first-generation identity card.</summary>
    FirstGenerationIdCard = 10,

    /// <summary>临时身份证: temporary identity card.</summary>
    TemporaryIdCard = 11,
}
