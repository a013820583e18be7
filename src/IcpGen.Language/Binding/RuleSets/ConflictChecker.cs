using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>
/// Finds rules of a province that can apply to one filing and that no such filing can meet together, unless one lifts the other.
/// It looks at rules without <c>each</c> whose guards are understood wholly, so that what it finds is certain.
/// </summary>
internal sealed class ConflictChecker(DiagnosticSink sink)
{
    /// <summary>Reports each rule that conflicts with one before it, at the later one, which is left out.</summary>
    internal void Check(IReadOnlyList<BoundRule> rules)
    {
        List<BoundRule> before = [];
        foreach (BoundRule bound in rules.Where(bound => bound.Rule is { } rule && IsUnderstood(rule)))
        {
            if (before.FirstOrDefault(earlier => Conflict(earlier.Rule!, bound.Rule!)) is { } other)
            {
                sink.Report(Diagnostic.Of(BindingDiagnostics.ConflictingRules, bound.Span, bound.Ids[0], other.Ids[0])
                    .With(other.Span, ("与之矛盾的规则", "the rule that it contradicts")));
                bound.Rule = null;
                continue;
            }

            before.Add(bound);
        }
    }

    private static bool IsUnderstood(Rule rule) =>
        rule.Each.Count == 0 && rule.Guards.All(guard => Contradiction.Understands(guard.Condition));

    private static bool Conflict(Rule one, Rule other)
    {
        if (!DuplicateChecker.Overlap(one, other) || Lifts(one, other) || Lifts(other, one))
        {
            return false;
        }

        Expression[] guards = [.. one.Guards.Concat(other.Guards).Select(guard => guard.Condition)];
        Expression[] ones = [.. guards, .. Demands(one)];
        Expression[] others = [.. guards, .. Demands(other)];
        return Contradiction.AreTogetherPossible(ones)
            && Contradiction.AreTogetherPossible(others)
            && !Contradiction.AreTogetherPossible(ones.Concat(others));
    }

    private static bool Lifts(Rule one, Rule other) => one.Overrides.Any(lifted => lifted.RuleId == other.Id);

    private static IEnumerable<Expression> Demands(Rule rule) => rule.Statements
        .OfType<RequireStatement>()
        .Where(require => !require.Advisory)
        .Select(require => require.Condition);
}
