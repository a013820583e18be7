using System;
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
            Lazy<ILookup<ISymbol, Remark>> review = new(() => Review.Of(start.Compilation, start.Options, start.CancellationToken));
            start.RegisterSymbolAction(
                symbol =>
                {
                    foreach (Remark remark in review.Value[symbol.Symbol.OriginalDefinition])
                    {
                        symbol.ReportDiagnostic(remark.ToDiagnostic());
                    }
                },
                SymbolKind.NamedType);
        });
    }
}
