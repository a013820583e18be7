using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using IcpGen.Compiler.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpGen.Compiler.Tests.Support;

/// <summary>A project that is built in memory with the generator.</summary>
internal sealed class Build
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Append(typeof(FilingReport).Assembly.Location)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    private Build(
        Compilation output, GeneratorDriver driver, ImmutableArray<Diagnostic> generatorDiagnostics, IReadOnlyList<RuleText> ruleFiles)
    {
        RuleFiles = ruleFiles;
        Output = output;
        Driver = driver;
        GeneratorDiagnostics = generatorDiagnostics;
    }

    internal Compilation Output { get; }

    internal GeneratorDriver Driver { get; }

    internal ImmutableArray<Diagnostic> GeneratorDiagnostics { get; }

    internal IReadOnlyList<RuleText> RuleFiles { get; }

    internal static (string Path, string Text)[] SampleRules =>
        [("vocabulary.icp", Sample.Vocabulary), ("31-shanghai.icp", Sample.Shanghai), ("11-beijing.icp", Sample.Beijing)];

    internal static Build Of(string model, params (string Path, string Text)[] rules) => Of(model, [], rules);

    /// <summary>Builds with rule files of which some come with the package.</summary>
    internal static Build Of(string model, IReadOnlyCollection<string> shipped, params (string Path, string Text)[] rules)
    {
        RuleText[] files = [.. rules.Select(rule => new RuleText(rule.Path, rule.Text))];
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FilingRulesGenerator().AsSourceGenerator()],
            files,
            Language,
            new ShippedFiles(shipped),
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, Compile(model), files);
    }

    internal static CSharpCompilation Compile(params string[] sources) =>
        CSharpCompilation.Create(
            "Desk",
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, Language, $"Source{index}.cs")),
            References,
            new(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    internal static Build Run(GeneratorDriver driver, Compilation compilation, IReadOnlyList<RuleText>? ruleFiles = null)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        return new(output, driver, diagnostics, ruleFiles ?? []);
    }

    internal string Source(string hint) =>
        Driver.GetRunResult().Results.Single().GeneratedSources.Single(source => source.HintName == hint).SourceText.ToString();

    /// <summary>
    /// Everything the compiler has to say about the output, warnings included; save that the models of these tests lack documentation.
    /// </summary>
    internal IEnumerable<Diagnostic> Complaints() =>
        Output.GetDiagnostics().Where(diagnostic =>
            diagnostic.Severity >= DiagnosticSeverity.Warning
            && !(diagnostic.Id == "CS1591" && diagnostic.Location.SourceTree?.FilePath.StartsWith("Source", StringComparison.Ordinal) == true));

    /// <summary>Nobody complains, and every rule finds its fields in the model.</summary>
    internal void FindsEveryField()
    {
        Assert.Empty(GeneratorDiagnostics);
        Assert.Empty(Complaints().Select(complaint => complaint.ToString()));
        Assert.DoesNotContain(Driver.GetRunResult().GeneratedTrees.SelectMany(tree => tree.ToString().Split('\n')), LacksAField);
    }

    internal Assembly Load()
    {
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = Output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext("Desk", isCollectible: true).LoadFromStream(image);
    }

    // A switch over an enumeration says of its null what a field that is not there is read as.
    private static bool LacksAField(string line) =>
        line.Contains("Given.Missing<", StringComparison.Ordinal) && !line.Contains("case null:", StringComparison.Ordinal);
}
