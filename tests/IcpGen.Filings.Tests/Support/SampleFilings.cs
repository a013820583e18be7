using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcpGen.Filings.Tests.Support;

/// <summary>The filings in <c>tests/filings</c>: invented people and firms.</summary>
internal static class SampleFilings
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "filings");

    internal static AsOf AsOf { get; } = AsOf.On(new(2026, 3, 31));

    internal static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Where(name => name != "facts.json").Order(StringComparer.Ordinal),
    ];

    internal static FilingRules.KnownFacts Facts { get; } = ReadFacts();

    internal static Filing Read(string name) => JsonSerializer.Deserialize<Filing>(File.ReadAllText(Path.Combine(Folder, name)), Json)!;

    private static FilingRules.KnownFacts ReadFacts()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "facts.json")));
        FilingRules.KnownFacts facts = new();
        foreach (JsonProperty fact in document.RootElement.EnumerateObject())
        {
            foreach (JsonProperty about in fact.Value.EnumerateObject())
            {
                _ = fact.Name switch
                {
                    "mobileProvince" => facts.SetMobileProvince(about.Name, Enum.Parse<Province>(about.Value.GetString()!, ignoreCase: true)),
                    "domainHolder" => facts.SetDomainHolder(about.Name, about.Value.GetString()),
                    "siteIsOpen" => facts.SetSiteIsOpen(about.Name, about.Value.GetBoolean()),
                    "siteLinksToMinistry" => facts.SetSiteLinksToMinistry(about.Name, about.Value.GetBoolean()),
                    _ => throw new InvalidOperationException(fact.Name),
                };
            }
        }

        return facts;
    }
}
