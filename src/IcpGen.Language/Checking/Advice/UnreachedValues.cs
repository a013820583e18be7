using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Binding;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Checking;

/// <summary>Finds values in a list of choices that the rule's other guards exclude, so that they are never met with.</summary>
internal sealed class UnreachedValues(DiagnosticSink sink)
{
    internal void Check(BoundRule bound)
    {
        Rule rule = bound.Rule!;
        SourceSpan own = bound.Syntax.Span;
        Terms terms = Terms.Of(rule);
        Expression[] guards = [.. rule.Guards.SelectMany(guard => Conjuncts.Of(guard.Condition))];
        IEnumerable<Expression> demands = rule.Statements.OfType<RequireStatement>().SelectMany(require => Conjuncts.Of(require.Condition));
        foreach (OneOfExpression oneOf in guards.Concat(demands).OfType<OneOfExpression>().Where(oneOf => IsIn(own, oneOf.Span)))
        {
            Expression[] others = [.. guards.Where(guard => guard != oneOf)];
            LiteralExpression[] unreached = [.. oneOf.Choices.Where(choice => !CanBe(oneOf, choice, others, terms))];

            // Where nothing is left, the guard is never true, which is said of it.
            if (unreached.Length < oneOf.Choices.Count)
            {
                Report(unreached, bound);
            }
        }
    }

    private void Report(IEnumerable<LiteralExpression> unreached, BoundRule bound)
    {
        foreach (LiteralExpression choice in unreached)
        {
            if (choice.Value is MemberConstant member)
            {
                sink.Report(BindingDiagnostics.UnreachedValue, choice.Span, member.Member, bound.Ids[0]);
            }
        }
    }

    private static bool CanBe(OneOfExpression oneOf, LiteralExpression choice, IEnumerable<Expression> others, Terms terms)
    {
        Contradiction known = new();
        return !others.All(other => known.Admit(other, terms))
            || known.Admit(oneOf with { Choices = EquatableArray.Of(choice) }, terms);
    }

    private static bool IsIn(SourceSpan outer, SourceSpan inner) =>
        outer.Path == inner.Path && outer.Start <= inner.Start && inner.Start + inner.Length <= outer.Start + outer.Length;
}
