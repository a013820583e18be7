using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Binding;

/// <summary>Finds rules that lift one another in a circle. All rules of the circle are left out.</summary>
internal static class OverrideCycles
{
    internal static void Report(IReadOnlyList<BoundRule> rules, DiagnosticSink sink)
    {
        ILookup<string, string> lifted = rules
            .Where(bound => bound.Rule is not null)
            .SelectMany(bound => bound.Rule!.Overrides.Select(one => (From: bound.Ids[0], To: one.RuleId)))
            .ToLookup(edge => edge.From, edge => edge.To, StringComparer.Ordinal);
        HashSet<string> reported = new(StringComparer.Ordinal);
        foreach (BoundRule bound in rules.Where(bound => bound.Rule is not null))
        {
            IReadOnlyList<string>? circle = Circle(bound.Ids[0], lifted);
            if (circle is null)
            {
                continue;
            }

            if (!reported.Contains(bound.Ids[0]))
            {
                reported.UnionWith(circle);
                sink.Report(rules
                    .Where(other => other != bound && other.Rule is not null && circle.Contains(other.Ids[0]))
                    .Aggregate(
                        Diagnostic.Of(BindingDiagnostics.OverrideCycle, bound.Span, string.Join(" → ", circle.Append(bound.Ids[0]))),
                        (diagnostic, other) => diagnostic.With(other.Span, ("也在圈里的规则", "a rule of the circle"))));
            }

            bound.Rule = null;
        }
    }

    /// <summary>The shortest way from a rule back to itself, or null.</summary>
    private static IReadOnlyList<string>? Circle(string start, ILookup<string, string> lifted)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Queue<IReadOnlyList<string>> ways = new([[start]]);
        while (ways.Count > 0)
        {
            IReadOnlyList<string> way = ways.Dequeue();
            foreach (string next in lifted[way[way.Count - 1]])
            {
                if (next == start)
                {
                    return way;
                }

                if (seen.Add(next))
                {
                    ways.Enqueue([.. way, next]);
                }
            }
        }

        return null;
    }
}
