namespace IcpGen.Filings;

/// <summary>证件类型: certificate type.</summary>
public enum CertificateType
{
    /// <summary>营业执照: business licence. The code is 1.</summary>
    BusinessLicence = 1,

    /// <summary>居民身份证: resident identity card. The code is 2.</summary>
    ResidentIdCard = 2,

    /// <summary>事业法人证（事业单位法人证书）: public institution certificate. The code is 4.</summary>
    InstitutionCertificate = 3,

    /// <summary>护照: passport. The code is 7.</summary>
    Passport = 4,

    /// <summary>军官证: officer card. The code is 8.</summary>
    OfficerCard = 5,

    /// <summary>台胞证（台湾居民来往大陆通行证）: mainland travel permit for Taiwan residents. The code is 11.</summary>
    TaiwanPermit = 6,

    /// <summary>组织机构代码证: organization code certificate. The codes are 3, 9, 10, 12, 16, 18, 20.</summary>
    OrganizationCode = 7,

    /// <summary>回乡证（港澳居民来往内地通行证）: home return permit. The code is 14.</summary>
    HomeReturnPermit = 8,

    /// <summary>香港居民身份证: Hong Kong identity card.</summary>
    HongKongIdCard = 9,

    /// <summary>一代身份证: first-generation identity card.</summary>
    FirstGenerationIdCard = 10,

    /// <summary>临时身份证: temporary identity card.</summary>
    TemporaryIdCard = 11,

    /// <summary>部队代号: military unit code. The code is 5.</summary>
    MilitaryUnitCode = 12,

    /// <summary>军队单位对外有偿服务许可证: military permit for paid services. The code is 23.</summary>
    MilitaryServicePermit = 13,

    /// <summary>统一社会信用代码证书: unified social credit code certificate. The codes are 13, 15, 24.</summary>
    UnifiedCreditCode = 14,

    /// <summary>社会信用代码证书: social credit code certificate. The code is 49.</summary>
    SocialCreditCode = 15,

    /// <summary>外国企业常驻代表机构登记证: registration of a foreign enterprise's representative office. The code is 27.</summary>
    ForeignEnterpriseOffice = 16,

    /// <summary>外国人永久居留身份证: foreign permanent resident identity card. The code is 30.</summary>
    PermanentResidenceCard = 17,

    /// <summary>港澳居民居住证: residence permit for Hong Kong and Macao residents. The code is 41.</summary>
    HongKongMacaoResidencePermit = 18,

    /// <summary>台湾居民居住证: residence permit for Taiwan residents. The code is 42.</summary>
    TaiwanResidencePermit = 19,

    /// <summary>社会团体法人登记证书: social organization certificate. The code is 6.</summary>
    SocialOrganizationCertificate = 20,

    /// <summary>民办非企业单位登记证书: private non-enterprise unit certificate. The code is 17.</summary>
    PrivateNonEnterpriseCertificate = 21,

    /// <summary>社会服务机构登记证书: social service institution certificate. The code is 36.</summary>
    SocialServiceCertificate = 22,

    /// <summary>民办学校办学许可证: private school permit. The code is 37.</summary>
    PrivateSchoolPermit = 23,

    /// <summary>基金会法人登记证书: foundation certificate. The code is 19.</summary>
    FoundationCertificate = 24,

    /// <summary>律师事务所执业许可证: law firm practice permit. The code is 21.</summary>
    LawFirmPermit = 25,

    /// <summary>外国在华文化中心登记证: foreign cultural centre certificate. The code is 22.</summary>
    CulturalCenterCertificate = 26,

    /// <summary>外国政府旅游部门常驻代表机构批准登记证: registration of a foreign government's tourism office. The code is 34.</summary>
    ForeignTourismOffice = 27,

    /// <summary>北京市外国驻华使馆人员子女学校办学许可证: permit of a Beijing school for children of embassy staff. The code is 40.</summary>
    EmbassySchoolPermit = 28,

    /// <summary>宗教活动场所登记证: religious venue certificate. The code is 25.</summary>
    ReligiousVenueCertificate = 29,

    /// <summary>司法鉴定许可证: forensic permit. The code is 28.</summary>
    ForensicPermit = 30,

    /// <summary>境外机构证件: overseas organization's certificate. The code is 35.</summary>
    OverseasCertificate = 31,

    /// <summary>医疗机构执业许可证: medical institution practice permit. The code is 38.</summary>
    MedicalPermit = 32,

    /// <summary>公证机构执业证: notary office practice permit. The code is 39.</summary>
    NotaryPermit = 33,

    /// <summary>农村集体经济组织登记证: rural collective economic organization certificate. The code is 43.</summary>
    RuralCollectiveCertificate = 34,

    /// <summary>仲裁委员会登记证: arbitration commission certificate. The code is 44.</summary>
    ArbitrationCertificate = 35,

    /// <summary>境外非政府组织代表机构登记证书: registration of an overseas NGO's representative office. The code is 46.</summary>
    OverseasNgoOffice = 36,

    /// <summary>外国驻华新闻机构证: foreign news office certificate. The code is 47.</summary>
    ForeignNewsOffice = 37,

    /// <summary>港澳台地区旅游部门常驻代表机构批准登记证: registration of a Hong Kong, Macao or Taiwan tourism office. The code is 48.</summary>
    HongKongMacaoTaiwanTourismOffice = 38,

    /// <summary>其他: other.</summary>
    Other = 39,
}
