using System.Collections.Immutable;
using IcpGen.Filings;

namespace IcpGen.Models.Tests.Records;

/// <summary>Certificate as an immutable record.</summary>
public sealed record CertificateRecord(
    CertificateType? Type,
    string? Number,
    string? Address,
    DateOnly? ExpiresOn,
    bool? IsDuplicate,
    bool? HasLatestInspection);

/// <summary>Person as an immutable record.</summary>
public sealed record PersonRecord(
    string? Name,
    Citizenship? Citizenship,
    CertificateRecord? Certificate,
    DateOnly? BirthDate,
    string? Mobile,
    string? OfficePhone,
    string? Email);

/// <summary>Subject as an immutable record.</summary>
public sealed record SubjectRecord(
    string? Name,
    Nature? Nature,
    Sector? Sector,
    AdministrativeLevel? Level,
    CertificateRecord? Certificate,
    string? Investor,
    ImmutableArray<string?>? Shareholders,
    string? MailingAddress,
    PersonRecord? Principal,
    PersonRecord? LegalRepresentative,
    bool? IsIndividualBusiness,
    bool? HasTradeName,
    string? TradeName,
    string? ShopName,
    string? RegistrationNumber,
    bool? HasOfficialSeal,
    string? NameOnSeal,
    bool? SellsHazardousChemicals,
    bool? IsHighSchoolOrAbove,
    string? FiledName,
    Nature? FiledNature,
    ImmutableArray<string?>? FiledDomains,
    string? Remark);

/// <summary>PreApproval as an immutable record.</summary>
public sealed record PreApprovalRecord(
    PreApprovalType? Type,
    string? Number);

/// <summary>Website as an immutable record.</summary>
public sealed record WebsiteRecord(
    string? Name,
    ImmutableArray<string?>? HomeUrls,
    ImmutableArray<string?>? Domains,
    bool? DomainsShareOneSite,
    ImmutableArray<ServiceContent?>? ServiceContents,
    ImmutableArray<Topic?>? Topics,
    bool? IsCommercial,
    bool? InvolvesPreApproval,
    ImmutableArray<PreApprovalRecord?>? PreApprovals,
    PersonRecord? Principal,
    string? Remark);

/// <summary>VerificationForm as an immutable record.</summary>
public sealed record VerificationFormRecord(
    string? OrganizerName,
    ImmutableArray<string?>? Domains,
    DateOnly? FilledInOn,
    string? Remark);

/// <summary>Material as an immutable record.</summary>
public sealed record MaterialRecord(
    DocumentKind? Kind,
    string? Domain,
    PersonRecord? Person,
    MaterialForm? Form,
    int? Copies,
    Seal? Seal,
    bool? Signed,
    PreApprovalType? PreApproval,
    ServiceContent? ServiceContent,
    Issuer? Issuer,
    Province? Province,
    string? Signer,
    bool? Thumbprinted,
    string? Statement,
    string? Handwriting,
    string? Watermark,
    Channel? Channel);

/// <summary>Filing as an immutable record.</summary>
public sealed record FilingRecord(
    Operation? Operation,
    Province? Province,
    SubjectRecord? Subject,
    ImmutableArray<WebsiteRecord?>? Websites,
    ImmutableArray<string?>? NewDomains,
    VerificationFormRecord? VerificationForm,
    PersonRecord? VerifiedPerson,
    bool? WasReturned,
    DateOnly? AccessCancelledOn,
    ImmutableArray<MaterialRecord?>? Materials,
    ImmutableArray<ProcedureKind?>? Procedures);

/// <summary>All provinces' rules on these records.</summary>
[FilingRules<FilingRecord>(AllProvinces = true)]
public static partial class RecordRules;
