using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>
/// Leaves out what is only advised about shipped files. A project cannot mend them, and one that takes some provinces of many leaves shared
/// definitions unused.
/// </summary>
internal static class ShippedAdvice
{
    internal static IEnumerable<RuleDiagnostic> Without(IEnumerable<RuleDiagnostic> diagnostics, IReadOnlyList<ParsedFile> trees)
    {
        HashSet<string> shipped = new(trees.Where(tree => tree.Text.IsShipped).Select(tree => tree.Text.Path), StringComparer.Ordinal);
        return diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error || !shipped.Contains(diagnostic.Span.Path));
    }
}
