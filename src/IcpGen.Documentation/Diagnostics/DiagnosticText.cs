using System.Text.RegularExpressions;
using IcpGen.Documentation.Rendering;

namespace IcpGen.Documentation.Diagnostics;

/// <summary>A page about a diagnostic, as it is written for both languages.</summary>
/// <param name="Code">Its code.</param>
/// <param name="TitleZh">Its title in Chinese.</param>
/// <param name="TitleEn">Its title in English.</param>
/// <param name="SeverityZh">How grave it is, in Chinese.</param>
/// <param name="SeverityEn">How grave it is, in English.</param>
/// <param name="Sections">Its sections: headings in both languages, and text in Markdown.</param>
internal sealed partial record DiagnosticText(
    string Code, string TitleZh, string TitleEn, string SeverityZh, string SeverityEn, IReadOnlyList<(string Heading, string Text)> Sections)
{
    private const string Chinese = "中文";
    private const string English = "English";

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticText> All { get; } = ReadAll();

    public string TitleIn(string language) => language == "en" ? TitleEn : TitleZh;

    public string SeverityIn(string language) => language == "en" ? SeverityEn : SeverityZh;

    /// <summary>The page in Markdown, in one language, without its title.</summary>
    public string MarkdownIn(string language)
    {
        string other = language == "en" ? Chinese : English;
        return string.Join("\n\n", Sections.Where(section => section.Heading != other).Select(section =>
            section.Heading is Chinese or English ? section.Text : $"## {HeadingIn(section.Heading, language)}\n\n{section.Text}")) + "\n";
    }

    private static string HeadingIn(string heading, string language)
    {
        string[] parts = heading.Split(" · ");
        return language == "en" ? parts[^1] : parts[0];
    }

    private static DiagnosticText[] ReadAll()
    {
        IReadOnlyDictionary<string, string> files = BuiltInFiles.In("diagnostics");
        Dictionary<string, Match> rows = Row().Matches(files["README.md"]).ToDictionary(row => row.Groups["code"].Value, StringComparer.Ordinal);
        return [.. files.Where(file => rows.ContainsKey(file.Key[..^".md".Length])).Select(file => Read(rows[file.Key[..^".md".Length]], file.Value))];
    }

    private static DiagnosticText Read(Match row, string page)
    {
        string[] parts = Section().Split(page);
        string[] titles = Title().Match(parts[0]).Groups["titles"].Value.Split(" · ");
        List<(string, string)> sections = [];
        for (int index = 1; index + 1 < parts.Length; index += 2)
        {
            sections.Add((parts[index].Trim(), parts[index + 1].Trim()));
        }

        return new(row.Groups["code"].Value, titles[0], titles[^1], row.Groups["zh"].Value, row.Groups["en"].Value, sections);
    }

    [GeneratedRegex(@"^\| \[(?<code>ICP\d+)\]\([^)]*\) \| (?<zh>\S+) (?<en>\S+) \|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"^# ICP\d+: (?<titles>.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
