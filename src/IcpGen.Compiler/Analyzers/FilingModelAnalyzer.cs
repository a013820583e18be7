using System.Collections.Immutable;
using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpGen.Compiler.Analyzers;

/// <summary>Says which fields the chosen provinces need and a filing model lacks, and what else keeps rules from being checked.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FilingModelAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.CreateRange(
        RulesClassDiagnostics.All.Where(descriptor => descriptor != RulesClassDiagnostics.Unused).Concat(ModelDiagnostics.All));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(Shapes.RulesClassReader.AttributeName) is null)
            {
                return;
            }

            // One review for all types, made when the first is looked at; each remark is reported with the type it stands in, as editors need it.
            // No Lazy: it would keep a cancellation for good.
            object gate = new();
            ILookup<ISymbol, Remark>? review = null;
            start.RegisterSymbolAction(
                symbol =>
                {
                    lock (gate)
                    {
                        review ??= Review.Of(start.Compilation, start.Options, symbol.CancellationToken);
                    }

                    foreach (Remark remark in review[symbol.Symbol.OriginalDefinition])
                    {
                        symbol.ReportDiagnostic(remark.ToDiagnostic());
                    }
                },
                SymbolKind.NamedType);
        });
    }
}
