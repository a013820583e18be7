using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

/// <summary>
/// What is wrong with what the rules say: names from <c>ICP2001</c>, types from <c>ICP2101</c>, declarations from <c>ICP2201</c>,
/// statements from <c>ICP2301</c>, examples from <c>ICP2401</c>; sets of rules from <c>ICP3001</c>, advice from
/// <c>ICP3101</c>, what is worth knowing from <c>ICP3201</c>.
/// </summary>
internal static partial class BindingDiagnostics
{
    /// <summary>All of them, in order of their codes.</summary>
    internal static EquatableArray<RuleDiagnosticDescriptor> All => EquatableArray.Of<RuleDiagnosticDescriptor>(
        [.. Names, .. Types, .. Declarations, .. Statements, .. Examples, .. RuleSets, .. Advice]);
}
