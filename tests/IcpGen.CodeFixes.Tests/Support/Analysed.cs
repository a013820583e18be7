using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpGen.CodeFixes.Tests.Support;

/// <summary>A document, and what the generator and one analyzer say of its project.</summary>
internal sealed record Analysed(Document Document, ImmutableArray<Diagnostic> Said, ImmutableArray<Diagnostic> AtTheEnd)
{
    // The rules of the pages have no examples and no English.
    private static readonly string[] NotSpokenOf = ["ICP3102", "ICP3103"];

    internal static async Task<Analysed> OfAsync(Document document, DiagnosticAnalyzer analyzer)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Compilation compilation = (await document.Project.GetCompilationAsync(cancellation))!;
        Compilation built = Desk.Generate(compilation, out IReadOnlyList<Diagnostic> generator, ("31.icp", Page.Rules));
        AnalysisResult result = await built.WithAnalyzers([analyzer], document.Project.AnalyzerOptions).GetAnalysisResultAsync(cancellation);
        return new(
            document,
            [.. generator.Concat(result.GetAllDiagnostics()).Where(diagnostic => !NotSpokenOf.Contains(diagnostic.Id) && !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)],
            [.. result.CompilationDiagnostics.Values.SelectMany(diagnostics => diagnostics)]);
    }

    /// <summary>What was said, a line each: code, severity, place and message.</summary>
    internal IEnumerable<string> Lines => Said.Select(diagnostic =>
        $"{diagnostic.Id} {diagnostic.Severity} {diagnostic.Location.SourceSpan} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
}
