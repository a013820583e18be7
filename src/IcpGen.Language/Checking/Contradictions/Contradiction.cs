using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Checking;

/// <summary>
/// Finds conditions that ask one thing to be two at once: a member of an enumeration, a flag, a written text, a number, or every
/// element of a list.
/// </summary>
internal sealed class Contradiction
{
    private readonly SortedDictionary<string, (Term Term, Possible Possible)> _known = new(StringComparer.Ordinal);

    /// <summary>What was taken for true so far.</summary>
    internal IEnumerable<(Term Term, Possible Possible)> Known => _known.Values;

    /// <summary>The guard that cannot be true beside those before it, or null.</summary>
    internal static Clause? In(Rule rule)
    {
        Contradiction known = new();
        Terms terms = Terms.Of(rule);
        return rule.Guards.FirstOrDefault(guard => !known.Admit(guard.Condition, terms));
    }

    /// <summary>The guard that alone keeps another from being true, or null where it takes several.</summary>
    internal static Clause? Against(Clause guard, Rule rule)
    {
        Terms terms = Terms.Of(rule);
        return rule.Guards.TakeWhile(before => before != guard).FirstOrDefault(before => !CanBoth(before));

        bool CanBoth(Clause before)
        {
            Contradiction known = new();
            return !known.Admit(before.Condition, terms) || known.Admit(guard.Condition, terms);
        }
    }

    /// <summary>Whether all that a condition says is understood here.</summary>
    [PartialReader("It is understood if it is a simple condition.")]
    internal static bool Understands(Expression condition, Terms terms, bool isTrue = true) => condition switch
    {
        LiteralExpression => true,
        NotExpression not => Understands(not.Operand, terms, !isTrue),
        LogicExpression logic => logic.IsAnd == isTrue && logic.Operands.All(operand => Understands(operand, terms, isTrue)),
        _ => SimpleCondition.Of(condition, terms, isTrue) is not null,
    };

    /// <summary>Takes a condition for true; false where it cannot be. Of one that is not understood it is assumed that it may.</summary>
    [PartialReader("It is a simple condition, or not understood.")]
    internal bool Admit(Expression condition, Terms terms, bool isTrue = true)
    {
        switch (condition)
        {
            case LiteralExpression { Value: FlagConstant { Value: var value } }:
                return value == isTrue;
            case NotExpression not:
                return Admit(not.Operand, terms, !isTrue);
            case LogicExpression logic when logic.IsAnd == isTrue:
                return logic.Operands.All(operand => Admit(operand, terms, isTrue));
            default:
                return SimpleCondition.Of(condition, terms, isTrue) is not var (term, narrow) || Narrow(term, narrow);
        }
    }

    private bool Narrow(Term term, Action<Possible> narrow)
    {
        if (!_known.TryGetValue(term.Key, out (Term Term, Possible Possible) known))
        {
            _known[term.Key] = known = (term, new Possible());
            if (term.IsNeverNegative)
            {
                known.Possible.Bound(0, long.MaxValue);
            }
        }

        narrow(known.Possible);
        return !known.Possible.IsNothing;
    }
}
