using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using IcpGen.Documentation.Building;
using IcpGen.Documentation.Pages;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Site;

/// <summary>What the search looks through: a script, because a page opened from a disk may read no other file.</summary>
internal sealed class SearchIndex(Source source)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    private readonly List<Entry> _entries = [];

    public void Add(RuleSet set, RuleSetPage page)
    {
        _entries.Add(new(Word(page.IsProvince ? SiteWords.Province : SiteWords.RuleSet), page.Label, source.Paths.Of(set), Text(page.Letters, page.Source)));
        foreach (RuleEntry rule in page.Rules)
        {
            string text = Text(rule.Told.Text, rule.Told.Say, rule.Told.Note, rule.Told.Definition?.Label);
            _entries.Add(new(page.Label, $"{rule.Rule.Ids} {rule.Rule.Title}", rule.Rule.Href, text));
        }
    }

    public void Add(FieldPage field, string path) =>
        _entries.Add(new(Word(SiteWords.Field), string.Join(" / ", field.Way.Append(field.Label)), path, Text(field.Pattern, field.Type)));

    public void Add(DiagnosticPage page, string path) => _entries.Add(new(Word(SiteWords.Diagnostics), $"{page.Code} {page.Title}", path, page.Severity));

    /// <summary>The script.</summary>
    public string Script() =>
        "window.icpgenSearch = [\n" + string.Join(",\n", _entries.Select(entry => JsonSerializer.Serialize(entry, Options))) + "\n];\n";

    private string Word(Localized word) => source.Words.Of(word);

    private static string Text(params string?[] parts) => string.Join(' ', parts.OfType<string>());

    private sealed record Entry(
        [property: JsonPropertyName("k")] string Kind,
        [property: JsonPropertyName("t")] string Title,
        [property: JsonPropertyName("u")] string Address,
        [property: JsonPropertyName("s")] string Text);
}
