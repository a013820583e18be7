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
    public string? MobileHolder(string mobile) => Text(facts.OfText("mobileHolder", mobile));

    /// <inheritdoc/>
    public bool? MobileConnects(string mobile) => Flag(facts.OfText("mobileConnects", mobile));

    /// <inheritdoc/>
    public long? MobileUses(string mobile) => Number(facts.OfText("mobileUses", mobile));

    /// <inheritdoc/>
    public string? MobileUser(string mobile) => Text(facts.OfText("mobileUser", mobile));

    /// <inheritdoc/>
    public long? MobileUsesByOthers(string mobile) => Number(facts.OfText("mobileUsesByOthers", mobile));

    /// <inheritdoc/>
    public long? CertificateUses(string text) => Number(facts.OfText("certificateUses", text));

    /// <inheritdoc/>
    public string? PhoneHolder(string phone) => Text(facts.OfText("phoneHolder", phone));

    /// <inheritdoc/>
    public bool? PhoneConnects(string phone) => Flag(facts.OfText("phoneConnects", phone));

    /// <inheritdoc/>
    public string? DomainHolder(string domainName) => Text(facts.OfDomain("domainHolder", domainName));

    /// <inheritdoc/>
    public bool? SiteIsOpen(string domainName) => Flag(facts.OfDomain("siteIsOpen", domainName));

    /// <inheritdoc/>
    public string? SiteName(string domainName) => Text(facts.OfDomain("siteName", domainName));

    /// <inheritdoc/>
    public bool? SiteLinksToMinistry(string domainName) => Flag(facts.OfDomain("siteLinksToMinistry", domainName));

    private static string? Text(Constant? fact) => (fact as TextConstant)?.Value;

    private static bool? Flag(Constant? fact) => (fact as FlagConstant)?.Value;

    private static long? Number(Constant? fact) => (fact as NumberConstant)?.Value;
}
