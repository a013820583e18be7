using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Binding;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Checking;

/// <summary>
/// Finds rules of a province that can apply to one filing and that no such filing can meet together, unless one lifts the other.
/// It looks at rules whose guards are understood wholly, so that what it finds is certain.
/// </summary>
internal sealed class ConflictChecker(DiagnosticSink sink, SymbolTable<EnumDefinition> enums)
{
    /// <summary>Reports each rule that conflicts with one before it, at the later one, which is left out.</summary>
    internal void Check(IReadOnlyList<BoundRule> rules)
    {
        List<(BoundRule Bound, Rule Rule, Terms Terms)> before = [];
        foreach (BoundRule bound in rules)
        {
            if (bound.Rule is not { } rule || !Demands(rule).Any())
            {
                continue;
            }

            Terms terms = Terms.Of(rule);
            if (!rule.Guards.All(guard => Contradiction.Understands(guard.Condition, terms)))
            {
                continue;
            }

            if (before.Select(earlier => (earlier.Bound, Filing: Conflict(earlier.Rule, earlier.Terms, rule, terms))).FirstOrDefault(found => found.Filing is not null)
                is ({ } other, { } filing))
            {
                sink.Report(RuleDiagnostic.Of(BindingDiagnostics.ConflictingRules, bound.Span, bound.Ids[0], other.Ids[0], filing)
                    .With(other.Span, ("与之矛盾的规则", "the rule that it contradicts")));
                bound.Rule = null;
                continue;
            }

            before.Add((bound, rule, terms));
        }
    }

    // A filing to which both apply and which cannot meet both, or null where there is none.
    private string? Conflict(Rule one, Terms oneTerms, Rule other, Terms otherTerms)
    {
        if (!DuplicateChecker.Overlap(one, other) || Lifts(one, other) || Lifts(other, one))
        {
            return null;
        }

        Contradiction known = new();
        if (!AdmitGuards(known) || !AdmitGuardsAnd(one, oneTerms) || !AdmitGuardsAnd(other, otherTerms))
        {
            return null;
        }

        string filing = Witness.Of(known, enums);
        return AdmitDemands(known, one, oneTerms) && AdmitDemands(known, other, otherTerms) ? null : filing;

        bool AdmitGuards(Contradiction to) => Admit(to, one, oneTerms) && Admit(to, other, otherTerms);

        bool AdmitGuardsAnd(Rule rule, Terms terms)
        {
            Contradiction alone = new();
            return AdmitGuards(alone) && AdmitDemands(alone, rule, terms);
        }
    }

    private static bool Admit(Contradiction known, Rule rule, Terms terms) => rule.Guards.All(guard => known.Admit(guard.Condition, terms));

    private static bool AdmitDemands(Contradiction known, Rule rule, Terms terms) => Demands(rule).All(demand => known.Admit(demand, terms));

    private static IEnumerable<Expression> Demands(Rule rule) => rule.Statements
        .OfType<RequireStatement>()
        .Where(require => !require.Advisory)
        .Select(require => require.Condition);

    private static bool Lifts(Rule one, Rule other) => one.Overrides.Any(lifted => lifted.RuleId == other.Id);
}
