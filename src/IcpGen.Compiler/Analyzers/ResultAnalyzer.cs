using System.Collections.Immutable;
using IcpGen.Compiler.Analyzers.Results;
using IcpGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IcpGen.Compiler.Analyzers;

/// <summary>Finds results of checks that are ignored, or read as passed although rules may be undetermined.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResultAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ResultDiagnostics.All);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ResultTypes.In(start.Compilation) is not { } types)
            {
                return;
            }

            start.RegisterOperationAction(operation => Ignored(operation, types), OperationKind.ExpressionStatement);
            start.RegisterOperationAction(
                operation => ReadAsPassed(operation, types),
                OperationKind.Binary,
                OperationKind.Unary,
                OperationKind.IsPattern);
        });
    }

    private static void Ignored(OperationAnalysisContext context, ResultTypes types)
    {
        IOperation value = ((IExpressionStatementOperation)context.Operation).Operation;
        if (Reading.CallOf(value) is { } call && types.IsResult(value.Type))
        {
            context.ReportDiagnostic(Diagnostic.Create(ResultDiagnostics.Ignored, call.Syntax.GetLocation(), call.TargetMethod.Name));
        }
    }

    private static void ReadAsPassed(OperationAnalysisContext context, ResultTypes types)
    {
        if (Reading.Of(context.Operation, types) is { } reading && !reading.LooksAtUndetermined())
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ResultDiagnostics.ReadAsPassed,
                context.Operation.Syntax.GetLocation(),
                Reviewing.FixInfo.Of((Reviewing.FixInfo.Suggestion, reading.Better)),
                context.Operation.Syntax.ToString(),
                reading.Better,
                reading.Missed));
        }
    }
}
