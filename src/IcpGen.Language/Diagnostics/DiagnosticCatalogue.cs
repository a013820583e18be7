using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

/// <summary>Every kind of diagnostic that the language has.</summary>
internal static class DiagnosticCatalogue
{
    /// <summary>All of them, in order of their codes.</summary>
    public static EquatableArray<RuleDiagnosticDescriptor> All { get; } = EquatableArray.Of<RuleDiagnosticDescriptor>(
    [
        .. SyntaxDiagnostics.All,
        .. AllowanceDiagnostics.All,
        .. BindingDiagnostics.All,
        .. ExampleDiagnostics.All,
    ]);
}
