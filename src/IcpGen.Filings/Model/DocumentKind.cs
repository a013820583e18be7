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

    /// <summary>临时居住证: temporary residence permit.</summary>
    TemporaryResidencePermit = 13,

    /// <summary>授权书: letter of authorization.</summary>
    LetterOfAuthorization = 14,

    /// <summary>当面核验照片（五寸，指定背景，冲洗）: printed five-inch verification photo before the set backdrop.</summary>
    VerificationPhoto = 15,

    /// <summary>前置审批文件: pre-approval document.</summary>
    PreApprovalDocument = 16,
}
