using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.CodeFixes.Tests.Support;

/// <summary>A page about a diagnostic, and the model and rules that its examples are put into.</summary>
internal sealed partial class Page
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "pages");

    private readonly string[] _examples;

    private Page(string code)
    {
        Text = File.ReadAllText(Path.Combine(Folder, code + ".md"));
        _examples = [.. Blocks(Text, "csharp")];
    }

    /// <summary>The index of all pages.</summary>
    internal static string Index { get; } = File.ReadAllText(Path.Combine(Folder, "README.md"));

    internal static string Model { get; } = Blocks(Index, "csharp").Single();

    internal static string Rules { get; } = Blocks(Index, "icp").Single();

    internal static IEnumerable<string> Codes { get; } =
        Directory.EnumerateFiles(Folder, "ICP4*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    internal string Text { get; }

    internal string Fires => With(_examples[0]);

    internal string DoesNot => With(_examples[1]);

    internal IEnumerable<string> Headings => Regex.Matches(Text, "^## (?<heading>.+)$", RegexOptions.Multiline).Select(match => match.Groups["heading"].Value);

    internal static Page Of(string code) => new(code);

    /// <summary>What stands under a heading, up to the next one; empty where there is no such heading.</summary>
    internal string Section(string heading) =>
        Regex.Match(Text, $"^## {Regex.Escape(heading)}\n\n(?<text>.+?)\n(?=\n## |\\z)", RegexOptions.Singleline | RegexOptions.Multiline).Groups["text"].Value;

    /// <summary>The model with some of its types replaced.</summary>
    internal static string With(string types)
    {
        string[] names = [.. NamesIn(types)];
        CompilationUnitSyntax model = SyntaxFactory.ParseCompilationUnit(Model);
        BaseTypeDeclarationSyntax[] replaced = [.. model.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => names.Contains(type.Identifier.ValueText))];
        return model.RemoveNodes(replaced, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString().TrimEnd() + "\n\n" + types.Trim() + "\n";
    }

    private static IEnumerable<string> NamesIn(string types) =>
        SyntaxFactory.ParseCompilationUnit(types.Replace("{|", string.Empty, StringComparison.Ordinal)).DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText)
            .Concat(Name().Matches(types).Select(match => match.Groups["name"].Value));

    private static IEnumerable<string> Blocks(string text, string language) =>
        Regex.Matches(text, "```" + language + "\n(?<text>.*?)```", RegexOptions.Singleline).Select(match => match.Groups["text"].Value);

    [GeneratedRegex(@"\b(class|record|struct|enum|interface) (\{\|#\d:)?(?<name>\w+)")]
    private static partial Regex Name();
}
