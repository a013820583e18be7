using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Binding;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Checking;

/// <summary>Finds days between two versions of a rule on which neither is in effect.</summary>
internal sealed class VersionChecker(DiagnosticSink sink)
{
    internal void Check(IReadOnlyList<BoundRule> rules)
    {
        foreach (IGrouping<string, BoundRule> versions in rules
            .Where(bound => bound.Rule is not null)
            .GroupBy(bound => bound.Ids[0], StringComparer.Ordinal)
            .Where(versions => versions.Count() > 1))
        {
            BoundRule[] ordered = [.. versions.OrderBy(bound => bound.Rule!.EffectiveFrom ?? DateTime.MinValue)];
            for (int index = 1; index < ordered.Length; index++)
            {
                Check(ordered[index - 1], ordered[index]);
            }
        }
    }

    private void Check(BoundRule before, BoundRule after)
    {
        if (before.Rule!.EffectiveUntil is { } until && after.Rule!.EffectiveFrom is { } from && until < from)
        {
            sink.Report(RuleDiagnostic.Of(BindingDiagnostics.GapBetweenVersions, after.Span, after.Ids[0], Text(until), Text(from))
                .With(before.Span, ("前一版本", "the version before it")));
        }
    }

    private static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
