using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Finds rules that lift one another in a circle, all of which are left out, and rules with too many lifts one behind the other.</summary>
internal static class OverrideChains
{
    /// <summary>How many lifts may follow on one another; whoever evaluates rules goes all the way for each filing.</summary>
    internal const int MostOverrides = 16;

    internal static void Report(IReadOnlyList<BoundRule> rules, DiagnosticSink sink)
    {
        OverrideGraph graph = new(rules);
        HashSet<string> reported = new(StringComparer.Ordinal);
        foreach (BoundRule bound in rules.Where(bound => bound.Rule is not null))
        {
            string id = bound.Ids[0];
            int depth = graph.DepthOf(id);
            if (graph.IsInCircle(id))
            {
                if (!reported.Contains(id))
                {
                    IReadOnlyList<string> circle = graph.CircleOf(id);
                    reported.UnionWith(circle);
                    sink.Report(Circle(bound, circle, rules));
                }

                bound.Rule = null;
            }
            else if (depth > MostOverrides)
            {
                // Of those that lift this one in their turn, nothing more is said.
                if (depth == MostOverrides + 1)
                {
                    sink.Report(BindingDiagnostics.OverridesTooDeep, bound.Span, id, MostOverrides.ToString(CultureInfo.InvariantCulture));
                }

                bound.Rule = null;
            }
        }
    }

    private static RuleDiagnostic Circle(BoundRule bound, IReadOnlyList<string> circle, IReadOnlyList<BoundRule> rules)
    {
        HashSet<string> ids = new(circle, StringComparer.Ordinal);
        return RuleDiagnostic.Of(BindingDiagnostics.OverrideCycle, bound.Span, string.Join(" → ", circle.Append(bound.Ids[0]))) with
        {
            Related = rules
                .Where(other => other != bound && other.Rule is not null && ids.Contains(other.Ids[0]))
                .Select(other => new RelatedSpan(other.Span, ("也在圈里的规则", "a rule of the circle")))
                .ToEquatableArray(),
        };
    }
}
