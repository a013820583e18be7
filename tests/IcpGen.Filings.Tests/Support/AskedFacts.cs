namespace IcpGen.Filings.Tests.Support;

/// <summary>Answers facts and notes what was asked.</summary>
internal sealed class AskedFacts(FilingRules.IFacts known) : FilingRules.IAsyncFacts
{
    internal List<string> Asked { get; } = [];

    public ValueTask<Province?> MobileProvinceAsync(string mobile, CancellationToken cancellation) =>
        Answer($"mobileProvince {mobile}", known.MobileProvince(mobile));

    public ValueTask<string?> DomainHolderAsync(string domainName, CancellationToken cancellation) =>
        Answer($"domainHolder {domainName}", known.DomainHolder(domainName));

    public ValueTask<bool?> SiteIsOpenAsync(string domainName, CancellationToken cancellation) =>
        Answer($"siteIsOpen {domainName}", known.SiteIsOpen(domainName));

    public ValueTask<bool?> SiteLinksToMinistryAsync(string domainName, CancellationToken cancellation) =>
        Answer($"siteLinksToMinistry {domainName}", known.SiteLinksToMinistry(domainName));

    private ValueTask<T> Answer<T>(string asked, T answer)
    {
        Asked.Add(asked);
        return new(answer);
    }
}
