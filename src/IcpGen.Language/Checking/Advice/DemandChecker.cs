using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Binding;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Checking;

/// <summary>Warns of demands that no filing meets, that every filing meets, or that nobody can ever tell of.</summary>
internal sealed class DemandChecker(DiagnosticSink sink)
{
    /// <summary>Looks at the demands of a rule that can apply.</summary>
    internal void Check(BoundRule bound)
    {
        Rule rule = bound.Rule!;
        Terms terms = Terms.Of(rule);
        if (WalksTwice(rule, terms))
        {
            return;
        }

        Contradiction known = Guarded(rule, terms);
        foreach (RequireStatement require in rule.Statements.OfType<RequireStatement>())
        {
            if (!Guarded(rule, terms).Admit(require.Condition, terms, isTrue: false))
            {
                sink.Report(BindingDiagnostics.AlwaysMet, PlaceOf(require, bound), rule.Id);
            }
            else if (!known.Admit(require.Condition, terms))
            {
                sink.Report(BindingDiagnostics.NeverMet, PlaceOf(require, bound), rule.Id);
                return;
            }
            else if (Missing(rule).FirstOrDefault(path => Asks(require.Condition, path)) is { } missing)
            {
                sink.Report(BindingDiagnostics.NeverKnown, PlaceOf(require, bound), missing.ToString());
            }
        }
    }

    private static SourceSpan PlaceOf(RequireStatement require, BoundRule bound) =>
        require.Condition.Span.Path == bound.Span.Path ? require.Condition.Span : bound.Span;

    // Two elements of one list are spoken of as if they were the same one.
    private static bool WalksTwice(Rule rule, Terms terms)
    {
        string[] walked = [.. rule.Each.Select(each => terms.Of(each.Sequence)?.Key).OfType<string>()];
        return walked.Distinct().Count() < walked.Length;
    }

    private static Contradiction Guarded(Rule rule, Terms terms)
    {
        Contradiction known = new();
        foreach (Clause guard in rule.Guards)
        {
            known.Admit(guard.Condition, terms);
        }

        return known;
    }

    private static IEnumerable<FieldPath> Missing(Rule rule) => rule.Guards
        .SelectMany(guard => Conjuncts.Of(guard.Condition))
        .OfType<PresenceExpression>()
        .Where(presence => !presence.Present)
        .Select(presence => presence.Field.Path);

    /// <summary>Whether a demand, or one of several that are made together, is about what a field holds.</summary>
    private static bool Asks(Expression demand, FieldPath path) => Conjuncts.Of(demand).Any(part =>
        part is CompareExpression or OneOfExpression or TextTestExpression or PartTestExpression
        && part.DescendantsAndSelf().OfType<PathExpression>().Any(read => read.Path.Equals(path)));
}
