using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Finds rules with the same id that are in effect at the same time. The later one is left out.</summary>
internal sealed class DuplicateChecker(DiagnosticSink sink)
{
    internal void Check(IReadOnlyList<BoundRule> rules)
    {
        List<BoundRule> before = [];
        foreach (BoundRule bound in rules)
        {
            foreach (SyntaxToken token in bound.Syntax.Ids)
            {
                Check(token, bound, before);
            }

            before.Add(bound);
        }
    }

    private void Check(SyntaxToken token, BoundRule bound, List<BoundRule> before)
    {
        bool isRepeated = bound.Syntax.Ids.TakeWhile(other => other != token).Any(other => other.Value == token.Value);
        BoundRule? other = isRepeated ? bound : before.FirstOrDefault(earlier => earlier.Has(token.Value) && Overlap(earlier.Rule, bound.Rule));
        if (other is not null)
        {
            sink.Report(RuleDiagnostic.Of(BindingDiagnostics.DuplicateRule, token.Span, token.Value)
                .With(other.Span, ("已有的规则", "the rule that is there")));
            bound.Rule = null;
        }
    }

    /// <summary>Whether two half-open periods meet; of a rule with a mistake the period is not known, and nothing is said.</summary>
    internal static bool Overlap(Rule? one, Rule? other) => one is not null && other is not null
        && (one.EffectiveFrom ?? DateTime.MinValue) < (other.EffectiveUntil ?? DateTime.MaxValue)
        && (other.EffectiveFrom ?? DateTime.MinValue) < (one.EffectiveUntil ?? DateTime.MaxValue);
}
