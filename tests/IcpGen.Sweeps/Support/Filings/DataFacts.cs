using IcpGen.Filings;
using IcpGen.Identifiers;
using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Support;

/// <summary>The evaluator's facts, answered to the compiled validators.</summary>
internal sealed class DataFacts(FactValue[] facts) : FilingRules.IFacts
{
    public Province? MobileProvince(string mobile) =>
        Find("mobileProvince", mobile) is MemberConstant member ? Enum.Parse<Province>(member.Member, ignoreCase: true) : null;

    public string? MobileHolder(string mobile) => Text("mobileHolder", mobile);

    public bool? MobileConnects(string mobile) => Flag("mobileConnects", mobile);

    public long? MobileUses(string mobile) => Number("mobileUses", mobile);

    public string? MobileUser(string mobile) => Text("mobileUser", mobile);

    public long? MobileUsesByOthers(string mobile) => Number("mobileUsesByOthers", mobile);

    public long? CertificateUses(string text) => Number("certificateUses", text);

    public string? PhoneHolder(string phone) => Text("phoneHolder", phone);

    public bool? PhoneConnects(string phone) => Flag("phoneConnects", phone);

    public string? DomainHolder(string domainName) => Text("domainHolder", domainName, isDomain: true);

    public bool? SiteIsOpen(string domainName) => Flag("siteIsOpen", domainName, isDomain: true);

    public string? SiteName(string domainName) => Text("siteName", domainName, isDomain: true);

    public bool? SiteLinksToMinistry(string domainName) => Flag("siteLinksToMinistry", domainName, isDomain: true);

    private string? Text(string fact, string argument, bool isDomain = false) => (Find(fact, argument, isDomain) as TextConstant)?.Value;

    private bool? Flag(string fact, string argument, bool isDomain = false) => (Find(fact, argument, isDomain) as FlagConstant)?.Value;

    private long? Number(string fact, string argument) => (Find(fact, argument) as NumberConstant)?.Value;

    private Constant? Find(string fact, string argument, bool isDomain = false) =>
        facts.FirstOrDefault(known => known.Fact == fact && Same(((TextConstant)known.Arguments[0]).Value, argument, isDomain))?.Value;

    private static bool Same(string left, string right, bool isDomain) =>
        isDomain ? new DomainName(left) == new DomainName(right) : (Text)left == right;
}
