using System.Globalization;
using IcpGen.Documentation.Audiences;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Pages;

/// <summary>Where pages are, from the folder of their language.</summary>
/// <param name="extension">With its dot.</param>
internal sealed class SitePaths(string extension)
{
    private const int CodeDivisor = 10_000;

    public string Start => "index" + extension;

    public string Fields => "fields/index" + extension;

    public string Diagnostics => "diagnostics/index" + extension;

    public string Changes => "changes" + extension;

    /// <summary>A province's page (<c>provinces/31-shanghai.html</c>), or that of a set of one's own (<c>rulesets/acme.html</c>).</summary>
    public string Of(RuleSet set) => $"{(set is ProvinceRules ? "provinces" : "rulesets")}/{Name(set)}{extension}";

    /// <summary>A rule on that page.</summary>
    public string Of(RuleSet set, Rule rule) => $"{Of(set)}#{Anchor(set, rule)}";

    /// <summary>A rule's place on its page: its first id; of later versions of it also the day they begin.</summary>
    public static string Anchor(RuleSet set, Rule rule)
    {
        bool isFirst = set.Rules.First(candidate => candidate.Id == rule.Id).Span == rule.Span;
        return isFirst || rule.EffectiveFrom is not { } from ? rule.Id : rule.Id + "-" + from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>What an audience prints.</summary>
    public string Checklist(RuleSet set, Audience audience) => $"checklists/{Name(set)}-{audience.Key}{extension}";

    /// <summary>A field's page.</summary>
    public string Field(NeededField field) => $"fields/{field.Pattern.Replace("[]", string.Empty, StringComparison.Ordinal)}{extension}";

    public string Diagnostic(string code) => $"diagnostics/{code}{extension}";

    private static string Name(RuleSet set) => set is ProvinceRules province
        ? string.Create(CultureInfo.InvariantCulture, $"{province.Code / CodeDivisor}-{Dashed(set.Name)}")
        : set.Name;

    // As rule files are named: innerMongolia is inner-mongolia.
    private static string Dashed(string name) =>
        string.Concat(name.Select(character => char.IsAsciiLetterUpper(character) ? "-" + char.ToLowerInvariant(character) : character.ToString()));
}
