using IcpGen.Compiler.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace IcpGen.CodeFixes.Tests.Support;

/// <summary>Runs an analyzer and a fix over the model of the pages, with some of its types replaced.</summary>
internal static class Verify
{
    /// <summary>The analyzer says just this at the marked place, and nothing where the mark is mended.</summary>
    internal static Task Says<TAnalyzer>(string code, string types, params string[] arguments)
        where TAnalyzer : DiagnosticAnalyzer, new() => Run<TAnalyzer, EmptyCodeFixProvider>(code, types, null, arguments);

    /// <summary>The analyzer says this, and the fix, applied once and to all, leaves this.</summary>
    internal static Task Fixes<TAnalyzer, TFix>(string code, string types, string mended, params string[] arguments)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() => Run<TAnalyzer, TFix>(code, types, mended, arguments);

    private static async Task Run<TAnalyzer, TFix>(string code, string types, string? mended, string[] arguments)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        GeneratedTest<TAnalyzer, TFix> test = new()
        {
            TestCode = Page.With(types),
            ReferenceAssemblies = ReferenceAssemblies.Net.Net80,
            CompilerDiagnostics = CompilerDiagnostics.None,
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipGeneratedCodeCheck,
            NumberOfIncrementalIterations = types.Split("{|#").Length - 1,
            NumberOfFixAllIterations = 1,
        };
        // The rules of the pages have no examples and no English.
        test.DisabledDiagnostics.AddRange(["ICP3102", "ICP3103"]);
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(FilingReport).Assembly.Location));
        test.TestState.AdditionalFiles.Add(("31.icp", Page.Rules));
        for (int index = 0; types.Contains($"{{|#{index}:", StringComparison.Ordinal); index++)
        {
            DiagnosticDescriptor descriptor = new TAnalyzer().SupportedDiagnostics.Single(each => each.Id == code);
            test.ExpectedDiagnostics.Add(new DiagnosticResult(descriptor).WithLocation(index).WithArguments([.. arguments.Cast<object>()]));
        }

        if (mended is not null)
        {
            test.FixedCode = Page.With(mended);
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private sealed class GeneratedTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(FilingRulesGenerator)];

        protected override ParseOptions CreateParseOptions() => Desk.Language;

        protected override CompilationOptions CreateCompilationOptions() => Desk.Options;
    }
}
