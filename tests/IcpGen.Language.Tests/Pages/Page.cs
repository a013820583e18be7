using System.Text.RegularExpressions;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Pages;

/// <summary>A page about a diagnostic of the rule language, with its two examples.</summary>
internal sealed partial class Page
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "pages");
    private static readonly SourceFile Vocabulary = new("vocabulary.icp", Read("vocabulary.icp"));
    private static readonly SourceFile Shipped = new("shipped.icp", Read("shipped.icp"), isShipped: true);

    private readonly string[] _examples;

    private Page(string code)
    {
        Text = Read(code + ".md");
        Code = code;
        _examples = [.. Examples().Matches(Text).Select(match => match.Groups["text"].Value)];
    }

    /// <summary>The codes that have a page: those of the language begin with 1, 2 or 3.</summary>
    internal static IEnumerable<string> Codes { get; } =
        [.. Directory.EnumerateFiles(Folder, "ICP*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Where(code => code[3] is '1' or '2' or '3').Order(StringComparer.Ordinal)];

    /// <summary>The index of all pages.</summary>
    internal static string Index { get; } = Read("README.md");

    internal string Code { get; }

    internal string Text { get; }

    internal int ExampleCount => _examples.Length;

    internal string Fires => _examples[0];

    internal string Mended => _examples[1];

    internal static Page Of(string code) => new(code);

    /// <summary>The title as pages and the index write it: <c>没有这个字段 · Unknown field</c>.</summary>
    internal static string TitleOf(RuleDiagnosticDescriptor descriptor)
    {
        string english = descriptor.Title.In("en");
        return $"{descriptor.Title.Zh} · {char.ToUpperInvariant(english[0])}{english[1..]}";
    }

    /// <summary>Compiles an example beside the vocabulary and the shipped rules of the pages, or alone where it has a vocabulary of its own.</summary>
    internal static CompilationResult Compile(string example)
    {
        SourceFile rules = new("rules.icp", example);
        return RuleCompiler.Compile(OwnVocabulary().IsMatch(example) ? [rules] : [Vocabulary, Shipped, rules]);
    }

    /// <summary>What stands under a heading, up to the next one; empty where there is no such heading.</summary>
    internal string Section(string heading) =>
        Regex.Match(Text, $"^## {Regex.Escape(heading)}\n\n(?<text>.+?)\n(?=\n## |\\z)", RegexOptions.Singleline | RegexOptions.Multiline).Groups["text"].Value;

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    [GeneratedRegex("```icp\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Examples();

    [GeneratedRegex(@"^record Filing\b", RegexOptions.Multiline)]
    private static partial Regex OwnVocabulary();
}
