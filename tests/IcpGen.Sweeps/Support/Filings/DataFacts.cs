using IcpGen.Filings;
using IcpGen.Filings.Tests.Support;
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

    public string? MobileUserNumber(string mobile) => Text("mobileUserNumber", mobile);

    public long? MobileUsesByOthers(string mobile) => Number("mobileUsesByOthers", mobile);

    public long? CertificateUses(string certificateNumber) => Number("certificateUses", certificateNumber);

    public string? PhoneHolder(string phone) => Text("phoneHolder", phone);

    public bool? PhoneConnects(string phone) => Flag("phoneConnects", phone);

    public string? DomainHolder(string domainName) => Text("domainHolder", domainName);

    public bool? IsSuperiorBody(string text, string name2) => Flag("isSuperiorBody", text, name2);

    public bool? TellsPurpose(string text) => Flag("tellsPurpose", text);

    public bool? TellsReason(string text) => Flag("tellsReason", text);

    public bool? NamesApprover(string text) => Flag("namesApprover", text);

    public bool? SiteIsOpen(string domainName) => Flag("siteIsOpen", domainName);

    public string? SiteName(string domainName) => Text("siteName", domainName);

    public bool? SiteLinksToMinistry(string domainName) => Flag("siteLinksToMinistry", domainName);

    private string? Text(string fact, params string[] about) => (Find(fact, about) as TextConstant)?.Value;

    private bool? Flag(string fact, params string[] about) => (Find(fact, about) as FlagConstant)?.Value;

    private long? Number(string fact, params string[] about) => (Find(fact, about) as NumberConstant)?.Value;

    private Constant? Find(string fact, params string[] about)
    {
        RuleType[] types = [.. ShippedRules.Unit.Vocabulary.Facts.Single(declared => declared.Name == fact).Parameters];
        return facts.FirstOrDefault(known => known.Fact == fact
            && about.Select((text, index) => Same(((TextConstant)known.Arguments[index]).Value, text, types[index])).All(same => same))?.Value;
    }

    private static bool Same(string left, string right, RuleType type) => ((SimpleType)type).Kind switch
    {
        SimpleKind.DomainName => new DomainName(left) == new DomainName(right),
        SimpleKind.Name => new Name(left) == new Name(right),
        SimpleKind.CertificateNumber => new CertificateNumber(left) == new CertificateNumber(right),
        _ => (Text)left == right,
    };
}
