using IcpGen.Filings;
using IcpGen.Language.Rules;
using IcpGen.Tool.Facts;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Examining;

/// <summary>Answers the compiled validators out of the facts that are known.</summary>
internal sealed class CompiledFacts(FactBook facts) : FilingRules.IFacts
{
    /// <inheritdoc/>
    public Province? MobileProvince(string mobile) => ProvinceNames.From(facts.OfMobile(mobile));

    /// <inheritdoc/>
    public string? DomainHolder(string domainName) => (facts.OfDomain("domainHolder", domainName) as TextConstant)?.Value;

    /// <inheritdoc/>
    public bool? SiteIsOpen(string domainName) => (facts.OfDomain("siteIsOpen", domainName) as FlagConstant)?.Value;

    /// <inheritdoc/>
    public bool? SiteLinksToMinistry(string domainName) => (facts.OfDomain("siteLinksToMinistry", domainName) as FlagConstant)?.Value;
}
