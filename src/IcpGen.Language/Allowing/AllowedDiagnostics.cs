using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Allowing;

/// <summary>Takes out what comments allow, and adds what is wrong with those comments.</summary>
internal static class AllowedDiagnostics
{
    /// <summary>The diagnostics that are left.</summary>
    /// <param name="diagnostics">All of a unit, in order.</param>
    /// <param name="trees">The unit's files.</param>
    internal static IEnumerable<RuleDiagnostic> Without(IReadOnlyList<RuleDiagnostic> diagnostics, IEnumerable<ParsedFile> trees)
    {
        List<RuleDiagnostic> left = [.. diagnostics];
        List<RuleDiagnostic> complaints = [];

        // With a mistake somewhere, what an allowance waits for may not have been looked for.
        bool isWhole = diagnostics.All(diagnostic => diagnostic.Severity != RuleSeverity.Error);
        AllowanceReader reader = new(complaints);
        foreach (Allowance allowance in trees.SelectMany(reader.Read))
        {
            int found = left.FindIndex(diagnostic =>
                diagnostic.Code == allowance.Code && diagnostic.Span.Path == allowance.Span.Path && diagnostic.Span.Line == allowance.Line);
            if (found >= 0)
            {
                left.RemoveAt(found);
            }
            else if (isWhole)
            {
                complaints.Add(AllowanceDiagnostics.UnneededAllowance(allowance.Span, allowance.Code));
            }
        }

        return left.Concat(complaints);
    }
}
