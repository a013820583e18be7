using System.Text.Json;

namespace IcpGen.Filings.Tests.Support;

/// <summary>Reads one fact of a <c>facts.json</c>, as the command line does: <c>{ "fact": { "about": value } }</c>.</summary>
internal static class SampleFacts
{
    internal static void Set(FilingRules.KnownFacts facts, string fact, string about, JsonElement value) =>
        _ = fact switch
        {
            "mobileProvince" => facts.SetMobileProvince(about, Enum.Parse<Province>(value.GetString()!, ignoreCase: true)),
            "mobileHolder" => facts.SetMobileHolder(about, value.GetString()),
            "mobileConnects" => facts.SetMobileConnects(about, value.GetBoolean()),
            "mobileUses" => facts.SetMobileUses(about, value.GetInt32()),
            "mobileUser" => facts.SetMobileUser(about, value.GetString()),
            "mobileUsesByOthers" => facts.SetMobileUsesByOthers(about, value.GetInt32()),
            "certificateUses" => facts.SetCertificateUses(about, value.GetInt32()),
            "phoneHolder" => facts.SetPhoneHolder(about, value.GetString()),
            "phoneConnects" => facts.SetPhoneConnects(about, value.GetBoolean()),
            "domainHolder" => facts.SetDomainHolder(about, value.GetString()),
            "siteIsOpen" => facts.SetSiteIsOpen(about, value.GetBoolean()),
            "siteName" => facts.SetSiteName(about, value.GetString()),
            "siteLinksToMinistry" => facts.SetSiteLinksToMinistry(about, value.GetBoolean()),
            "tellsPurpose" => facts.SetTellsPurpose(about, value.GetBoolean()),
            _ => throw new InvalidOperationException(fact),
        };
}
