using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpGen.Compiler.Analyzers;

/// <summary>Finds rules classes that no code uses: filings that nobody checks.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedRulesAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RulesClassDiagnostics.Unused);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(Shapes.RulesClassReader.AttributeName) is null)
            {
                return;
            }

            RulesSite[] sites = [.. RulesSite.In(start.Compilation, start.CancellationToken).Where(site => OnlyHereCanUse(site.Type, start.Compilation))];
            if (sites.Length == 0)
            {
                return;
            }

            HashSet<string> names = [.. sites.Select(site => site.Type.Name)];
            ConcurrentDictionary<ISymbol, bool> used = new(SymbolEqualityComparer.Default);
            start.RegisterSyntaxNodeAction(
                node =>
                {
                    if (names.Contains(((IdentifierNameSyntax)node.Node).Identifier.ValueText)
                        && node.SemanticModel.GetSymbolInfo(node.Node, node.CancellationToken).Symbol is INamedTypeSymbol type
                        && !IsWithin(node.ContainingSymbol, type))
                    {
                        used.TryAdd(type, true);
                    }
                },
                SyntaxKind.IdentifierName);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (RulesSite site in sites.Where(site => !used.ContainsKey(site.Type)))
                {
                    end.ReportDiagnostic(Diagnostic.Create(RulesClassDiagnostics.Unused, site.Type.Locations[0], site.Type.Name));
                }
            });
        });
    }

    // A public class of a library is used by others, as is an internal one that friends see.
    private static bool OnlyHereCanUse(INamedTypeSymbol type, Compilation compilation)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility is Accessibility.Private)
            {
                return true;
            }

            if (level.DeclaredAccessibility is Accessibility.Internal)
            {
                return !compilation.Assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");
            }
        }

        return compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
    }

    private static bool IsWithin(ISymbol? symbol, INamedTypeSymbol type)
    {
        for (ISymbol? level = symbol; level is not null; level = level.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(level, type))
            {
                return true;
            }
        }

        return false;
    }
}
