using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language;

/// <summary>What comes of rule files. Compares by value.</summary>
/// <param name="Unit">Everything that could be bound; a rule with a mistake is left out.</param>
/// <param name="Diagnostics">What is wrong, or worth knowing, in order of path and position.</param>
public sealed record CompilationResult(RuleUnit Unit, EquatableArray<RuleDiagnostic> Diagnostics)
{
    /// <summary>Whether there is a mistake, so that the unit is not to be relied on.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == RuleSeverity.Error);
}
