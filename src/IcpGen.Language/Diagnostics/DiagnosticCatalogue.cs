using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

/// <summary>Every kind of diagnostic that the language has.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>All of them, in order of their codes.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } = EquatableArray.Of<DiagnosticDescriptor>(
    [
        .. SyntaxDiagnostics.All,
        .. AllowanceDiagnostics.All,
        .. BindingDiagnostics.All,
    ]);
}
