using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Binding;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Checking;

/// <summary>
/// Finds pairs of rules that part a number or a day between them, and what falls to neither: up to 3 here, from 5 on there, and nothing
/// for 4.
/// </summary>
internal sealed class ThresholdGaps(DiagnosticSink sink)
{
    internal void Check(IReadOnlyList<BoundRule> rules)
    {
        IEnumerable<(BoundRule Bound, ThresholdSide Side)> sides =
            from bound in rules
            where bound.Rule is not null
            from side in ThresholdSide.Of(bound.Rule!)
            select (bound, side);
        foreach (IGrouping<string, (BoundRule Bound, ThresholdSide Side)> alike in sides.GroupBy(one => one.Side.Question, StringComparer.Ordinal))
        {
            // With more than two rules the others may be there for what falls between.
            if (alike.Count() == 2 && alike.First().Bound != alike.Last().Bound && alike.First().Side.IsFrom != alike.Last().Side.IsFrom)
            {
                Check(alike.First(), alike.Last());
            }
        }
    }

    private void Check((BoundRule Bound, ThresholdSide Side) one, (BoundRule Bound, ThresholdSide Side) other)
    {
        (ThresholdSide upTo, ThresholdSide from) = one.Side.IsFrom ? (other.Side, one.Side) : (one.Side, other.Side);
        if (upTo.GapTo(from) is { } gap && DuplicateChecker.Overlap(one.Bound.Rule, other.Bound.Rule))
        {
            sink.Report(RuleDiagnostic.Of(BindingDiagnostics.ThresholdGap, other.Bound.Span, upTo.Term, gap, one.Bound.Ids[0], other.Bound.Ids[0])
                .With(one.Bound.Span, ("另一条规则", "the other rule")));
        }
    }
}
