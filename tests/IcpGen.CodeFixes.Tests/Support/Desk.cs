using System.Collections.Immutable;
using System.Text;
using IcpGen.Compiler.Analyzers;
using IcpGen.Compiler.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcpGen.CodeFixes.Tests.Support;

/// <summary>A project in memory, with the generator and all analyzers.</summary>
internal static class Desk
{
    internal static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12, DocumentationMode.Parse);

    internal static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    internal static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [new FilingModelAnalyzer(), new UnusedRulesAnalyzer(), new ResultAnalyzer()];

    internal static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Append(typeof(FilingReport).Assembly.Location)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    internal static Compilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Desk", sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, Language, $"Source{index}.cs")), References, Options);

    /// <summary>The compilation with what the generator adds.</summary>
    internal static Compilation Generate(Compilation compilation, params (string Path, string Text)[] rules) => Generate(compilation, out _, rules);

    /// <summary>The compilation with what the generator adds, and what the generator says.</summary>
    internal static Compilation Generate(Compilation compilation, out IReadOnlyList<Diagnostic> said, params (string Path, string Text)[] rules)
    {
        CSharpGeneratorDriver.Create([new FilingRulesGenerator().AsSourceGenerator()], Files(rules), Language)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        said = diagnostics;
        return output;
    }

    /// <summary>What the analyzers say of a compilation.</summary>
    internal static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, params (string Path, string Text)[] rules) =>
        compilation.WithAnalyzers(Analyzers, new AnalyzerOptions(Files(rules))).GetAnalyzerDiagnosticsAsync();

    private static ImmutableArray<AdditionalText> Files((string Path, string Text)[] rules) => [.. rules.Select(rule => new RuleText(rule.Path, rule.Text))];

    private sealed class RuleText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
