namespace IcpGen.Filings;

/// <summary>材料种类: kind of document.</summary>
public enum DocumentKind
{
    /// <summary>《网站备案信息真实性核验单》: verification form.</summary>
    VerificationForm = 1,

    /// <summary>《信息安全管理协议》: information security agreement.</summary>
    SecurityAgreement = 2,

    /// <summary>主办单位（主办人）有效证件: organizer's certificate.</summary>
    OrganizerCertificate = 3,

    /// <summary>营业执照: business licence.</summary>
    BusinessLicence = 4,

    /// <summary>组织机构代码证: organization code certificate.</summary>
    OrganizationCodeCertificate = 5,

    /// <summary>身份证件: identity document.</summary>
    IdentityDocument = 6,

    /// <summary>域名所有人有效证件: domain holder's certificate.</summary>
    DomainHolderCertificate = 7,

    /// <summary>域名证书: domain certificate.</summary>
    DomainCertificate = 8,

    /// <summary>网站建设方案书: site plan.</summary>
    SitePlan = 9,

    /// <summary>接入商与网站主办者签订的接入合同: contract with the access provider.</summary>
    AccessContract = 10,

    /// <summary>就业证明: proof of employment.</summary>
    EmploymentCertificate = 11,

    /// <summary>居住证: residence permit.</summary>
    ResidencePermit = 12,

    /// <summary>临时居住证（暂住证）: temporary residence permit.</summary>
    TemporaryResidencePermit = 13,

    /// <summary>授权书: letter of authorization.</summary>
    LetterOfAuthorization = 14,

    /// <summary>当面核验照片（指定背景）: verification photo before the set backdrop.</summary>
    VerificationPhoto = 15,

    /// <summary>前置审批文件: pre-approval document.</summary>
    PreApprovalDocument = 16,

    /// <summary>核验单另附的域名清单: list of domain names beside the verification form.</summary>
    DomainList = 17,

    /// <summary>《互联网网站备案安全责任书》: security responsibility letter.</summary>
    SecurityResponsibilityLetter = 18,

    /// <summary>担保书: guarantee.</summary>
    Guarantee = 19,

    /// <summary>情况说明: explanation.</summary>
    Explanation = 20,

    /// <summary>营业执照副本: duplicate of the business licence.</summary>
    BusinessLicenceDuplicate = 21,

    /// <summary>工商局出具的名称变更证明: certificate of a change of name.</summary>
    NameChangeCertificate = 22,

    /// <summary>使用“中国”“中央”等字样的批文: approval of a national name.</summary>
    NamingApproval = 23,

    /// <summary>中外文对照的护照: bilingual passport.</summary>
    BilingualPassport = 24,

    /// <summary>《网络信息安全人员从业资格证书》: information security qualification.</summary>
    SecurityStaffCertificate = 25,

    /// <summary>管局出具的证明: proof issued by the administration.</summary>
    AdministrationProof = 26,

    /// <summary>相关部门审批同意文件: consent of the competent department.</summary>
    DepartmentConsent = 27,

    /// <summary>经营许可证: operating licence.</summary>
    OperatingLicence = 28,

    /// <summary>增值电信业务许可证: value-added telecommunications licence.</summary>
    TelecomLicence = 29,

    /// <summary>危险化学品经营许可证: hazardous chemicals licence.</summary>
    HazardousChemicalsLicence = 30,

    /// <summary>证券业务资格相关证明: securities qualification.</summary>
    SecuritiesQualification = 31,
}
