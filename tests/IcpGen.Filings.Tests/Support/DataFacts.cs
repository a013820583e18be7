using IcpGen.Language.Rules;

namespace IcpGen.Filings.Tests.Support;

/// <summary>The evaluator's facts, answered to the compiled validators.</summary>
internal sealed class DataFacts(FactValue[] facts) : FilingRules.IFacts
{
    public Province? MobileProvince(string mobile) =>
        Find("mobileProvince", mobile, domain: false) is MemberConstant member ? Enum.Parse<Province>(member.Member, ignoreCase: true) : null;

    public string? DomainHolder(string domainName) =>
        (Find("domainHolder", domainName, domain: true) as TextConstant)?.Value;

    public bool? SiteIsOpen(string domainName) => (Find("siteIsOpen", domainName, domain: true) as FlagConstant)?.Value;

    public bool? SiteLinksToMinistry(string domainName) =>
        (Find("siteLinksToMinistry", domainName, domain: true) as FlagConstant)?.Value;

    private Constant? Find(string fact, string argument, bool domain) =>
        facts.FirstOrDefault(known => known.Fact == fact && Same(((TextConstant)known.Arguments[0]).Value, argument, domain))?.Value;

    private static bool Same(string left, string right, bool domain) =>
        domain ? new DomainName(left) == new DomainName(right) : (Text)left == right;
}
