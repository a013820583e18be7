using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Binding;
using IcpGen.Language.Comparing;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Checking;

/// <summary>Finds rules that add nothing: wherever one applies, another applies too and demands as much.</summary>
internal sealed class Redundancy(DiagnosticSink sink)
{
    internal void Check(IReadOnlyList<BoundRule> rules)
    {
        HashSet<string> lifted = [.. rules.Select(bound => bound.Rule).OfType<Rule>().SelectMany(rule => rule.Overrides).Select(lift => lift.RuleId)];

        // What lifts or is lifted may come to something else than what it demands.
        (BoundRule Bound, CanonicalRule Rule)[] all =
        [
            .. rules
                .Where(bound => bound.Rule is { Overrides.Count: 0 } rule && !lifted.Contains(rule.Id) && rule.Statements.Any(statement => statement is not NoticeStatement))
                .Select(bound => (bound, new CanonicalRule(bound.Rule!))),
        ];
        for (int index = 0; index < all.Length; index++)
        {
            Check(all[index], all.Take(index), all.Skip(index + 1));
        }
    }

    private void Check((BoundRule Bound, CanonicalRule Rule) one, IEnumerable<(BoundRule Bound, CanonicalRule Rule)> before, IEnumerable<(BoundRule Bound, CanonicalRule Rule)> after)
    {
        foreach ((BoundRule bound, CanonicalRule other) in before.Concat(after).Where(other => AddsNothing(one.Rule, other.Rule)))
        {
            bool isSame = AddsNothing(other, one.Rule);
            if (!isSame)
            {
                Report(BindingDiagnostics.ShadowedRule, one.Bound, bound, ("包含它的规则", "the rule that contains it"));
                return;
            }

            if (bound.Span.Start < one.Bound.Span.Start)
            {
                Report(BindingDiagnostics.IdenticalRule, one.Bound, bound, ("相同的规则", "the same rule"));
                return;
            }
        }
    }

    private void Report(RuleDiagnosticDescriptor descriptor, BoundRule one, BoundRule other, Localized related) =>
        sink.Report(RuleDiagnostic.Of(descriptor, one.Span, one.Ids[0], other.Ids[0]).With(other.Span, related));

    private static bool AddsNothing(CanonicalRule rule, CanonicalRule beside) =>
        IsWithin(rule.Rule, beside.Rule)
        && rule.Walks.Select(Canonical.Key).SequenceEqual(beside.Walks.Select(Canonical.Key))
        && Implication.Holds(rule.Guard, beside.Guard)
        && rule.Requirements.All(require => beside.Requirements.Any(other =>
            (require.Written.Advisory || !other.Written.Advisory) && Implication.Holds(other.Condition, require.Condition)))
        && rule.Submissions.All(submit => beside.Submissions.Any(other => IsAsMuch(other, submit)))
        && rule.Steps.All(step => beside.Steps.Contains(step));

    private static bool IsAsMuch(CanonicalSubmission much, CanonicalSubmission submit) =>
        (much.Per is null ? submit.Per is null : submit.Per is not null && Canonical.Key(much.Per) == Canonical.Key(submit.Per))
        && DocumentOrder.Implies(much.Demand, submit.Demand);

    private static bool IsWithin(Rule rule, Rule other) =>
        (other.EffectiveFrom is not { } from || rule.EffectiveFrom >= from)
        && (other.EffectiveUntil is not { } until || rule.EffectiveUntil <= until);
}
