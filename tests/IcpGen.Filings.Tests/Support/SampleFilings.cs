using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcpGen.Filings.Tests.Support;

/// <summary>The filings in <c>tests/filings</c>, a folder for each province: invented people and firms.</summary>
internal static class SampleFilings
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private const string FactsFile = "facts.json";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "filings");

    private static readonly string[] Files =
    [
        .. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    internal static AsOf AsOf { get; } = AsOf.On(new(2026, 3, 31));

    internal static IReadOnlyList<string> All { get; } =
    [
        .. Files.Where(name => !name.EndsWith(FactsFile, StringComparison.Ordinal)),
    ];

    internal static FilingRules.KnownFacts Facts { get; } = ReadFacts();

    internal static Filing Read(string name) => JsonSerializer.Deserialize<Filing>(File.ReadAllText(Path.Combine(Folder, name)), Json)!;

    private static FilingRules.KnownFacts ReadFacts()
    {
        FilingRules.KnownFacts facts = new();
        foreach (string file in Files.Where(name => name.EndsWith(FactsFile, StringComparison.Ordinal)))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));
            foreach (JsonProperty fact in document.RootElement.EnumerateObject())
            {
                foreach (JsonProperty about in fact.Value.EnumerateObject())
                {
                    SampleFacts.Set(facts, fact.Name, about.Name, about.Value);
                }
            }
        }

        return facts;
    }
}
