using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Analyzers.Results;

/// <summary>The types in which checks answer.</summary>
internal sealed class ResultTypes
{
    private readonly INamedTypeSymbol _judgement;

    private ResultTypes(INamedTypeSymbol report, INamedTypeSymbol judgement, INamedTypeSymbol verdict)
    {
        Report = report;
        _judgement = judgement;
        Verdict = verdict;
    }

    internal INamedTypeSymbol Report { get; }

    internal INamedTypeSymbol Verdict { get; }

    internal static ResultTypes? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName("IcpGen.FilingReport") is { } report
        && compilation.GetTypeByMetadataName("IcpGen.Judgement") is { } judgement
        && compilation.GetTypeByMetadataName("IcpGen.FilingVerdict") is { } verdict
            ? new(report, judgement, verdict)
            : null;

    /// <summary>Whether a type is a result, or a task that brings one.</summary>
    internal bool IsResult(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } brought } ? IsResult(brought[0])
        : SymbolEqualityComparer.Default.Equals(type, Report) || SymbolEqualityComparer.Default.Equals(type, _judgement);

    internal bool IsReport(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Report);

    internal bool IsVerdict(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Verdict);
}
