using IcpGen.Evaluation;
using IcpGen.Filings;
using IcpGen.Language.Rules;
using IcpGen.Tool.Facts;

namespace IcpGen.Tool.Examining;

/// <summary>Answers the compiled validators out of the facts that are known.</summary>
internal sealed class CompiledFacts(FactBook facts) : FilingRules.IFacts
{
    /// <inheritdoc/>
    public Province? MobileProvince(string mobile) => ProvinceMembers.From(facts.OfMobile(mobile));

    /// <inheritdoc/>
    public string? MobileHolder(string mobile) => Text(facts.Of("mobileHolder", mobile));

    /// <inheritdoc/>
    public bool? MobileConnects(string mobile) => Flag(facts.Of("mobileConnects", mobile));

    /// <inheritdoc/>
    public long? MobileUses(string mobile) => Number(facts.Of("mobileUses", mobile));

    /// <inheritdoc/>
    public string? MobileUser(string mobile) => Text(facts.Of("mobileUser", mobile));

    /// <inheritdoc/>
    public long? MobileUsesByOthers(string mobile) => Number(facts.Of("mobileUsesByOthers", mobile));

    /// <inheritdoc/>
    public long? CertificateUses(string certificateNumber) => Number(facts.Of("certificateUses", certificateNumber));

    /// <inheritdoc/>
    public string? PhoneHolder(string phone) => Text(facts.Of("phoneHolder", phone));

    /// <inheritdoc/>
    public bool? PhoneConnects(string phone) => Flag(facts.Of("phoneConnects", phone));

    /// <inheritdoc/>
    public string? DomainHolder(string domainName) => Text(facts.Of("domainHolder", domainName));

    /// <inheritdoc/>
    public bool? SiteIsOpen(string domainName) => Flag(facts.Of("siteIsOpen", domainName));

    /// <inheritdoc/>
    public string? SiteName(string domainName) => Text(facts.Of("siteName", domainName));

    /// <inheritdoc/>
    public bool? SiteLinksToMinistry(string domainName) => Flag(facts.Of("siteLinksToMinistry", domainName));

    /// <inheritdoc/>
    public string? MobileUserNumber(string mobile) => Text(facts.Of("mobileUserNumber", mobile));

    /// <inheritdoc/>
    public bool? IsSuperiorBody(string text, string name2) => Flag(facts.Of("isSuperiorBody", text, name2));

    /// <inheritdoc/>
    public bool? TellsPurpose(string text) => Flag(facts.Of("tellsPurpose", text));

    /// <inheritdoc/>
    public bool? TellsReason(string text) => Flag(facts.Of("tellsReason", text));

    /// <inheritdoc/>
    public bool? NamesApprover(string text) => Flag(facts.Of("namesApprover", text));

    private static string? Text(Constant? fact) => (fact as TextConstant)?.Value;

    private static bool? Flag(Constant? fact) => (fact as FlagConstant)?.Value;

    private static long? Number(Constant? fact) => (fact as NumberConstant)?.Value;
}
