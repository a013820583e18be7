using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>
/// Proves that one condition is at least as strong as another: over any filing, where it is true the other is, and where the other
/// is false it is. So neither <em>unknown</em> can hide anything: false, unknown, true in this order never goes down from the first to the
/// second. What is not proved may still be so. Conditions have to be canonical.
/// </summary>
internal sealed class Implication
{
    // Of two conditions nested in each other's parts the same question comes up again and again.
    private readonly Dictionary<(string, string), bool> _answers = [];

    /// <summary>Whether the first condition implies the second.</summary>
    internal static bool Holds(Expression first, Expression second) => new Implication().Ask(first, second);

    private bool Ask(Expression first, Expression second)
    {
        (string, string) question = (Canonical.Key(first), Canonical.Key(second));
        if (question.Item1 == question.Item2)
        {
            return true;
        }

        if (!_answers.TryGetValue(question, out bool answer))
        {
            _answers[question] = answer = Prove(first, second);
        }

        return answer;
    }

    [PartialReader("What is no `and` or `or` is proved as a whole.")]
    private bool Prove(Expression first, Expression second) => (first, second) switch
    {
        (LiteralExpression { Value: FlagConstant { Value: false } }, _) or (_, LiteralExpression { Value: FlagConstant { Value: true } }) => true,
        (LogicExpression { IsAnd: false } or, _) => or.Operands.All(operand => Ask(operand, second)),
        (_, LogicExpression { IsAnd: true } and) => and.Operands.All(operand => Ask(first, operand)),
        _ => ByPart(first, second) || Simple(first, second),
    };

    private bool ByPart(Expression first, Expression second) =>
        (first is LogicExpression and && and.Operands.Any(operand => Ask(operand, second)))
        || (second is LogicExpression or && or.Operands.Any(operand => Ask(first, operand)));

    [PartialReader("Nothing is proved but that a condition implies itself.")]
    private bool Simple(Expression first, Expression second) => (first, second) switch
    {
        (QuantifierExpression { IsEvery: true } every, QuantifierExpression { IsEvery: true } other) =>
            Sources.Within(other.Sequence, every.Sequence) && Ask(every.Body, other.Body),
        (QuantifierExpression { IsEvery: false } any, QuantifierExpression { IsEvery: false } other) =>
            Sources.Within(any.Sequence, other.Sequence) && Ask(any.Body, other.Body),
        (InListExpression one, InListExpression other) =>
            Canonical.Key(one.Value) == Canonical.Key(other.Value) && Sources.Within(one.List, other.List),
        (IncludesAllExpression one, IncludesAllExpression other) =>
            Sources.Within(one.List, other.List) && Sources.Within(other.Values, one.Values),
        (ProvidedExpression one, ProvidedExpression other) => DocumentOrder.Implies(one.Demand, other.Demand),
        _ when Allowed.By(first) is { } one && Allowed.By(second) is { } other => one.IsWithin(other),
        (NotExpression one, NotExpression other) => Ask(other.Operand, one.Operand),
        (CompareExpression one, CompareExpression other) => ComparisonOrder.Implies(one, other),
        _ => false,
    };
}

/// <summary>Whether one sequence walks all that another does.</summary>
internal static class Sources
{
    /// <summary>Whether every source of the first is one of the second. Of elements of another type nothing is known.</summary>
    internal static bool Within(Sequence some, Sequence all) =>
        some.Element == all.Element && some.Sources.All(source => all.Sources.Any(other => Key(source) == Key(other)));

    private static string Key(SequenceSource source) => source.Path + "." + source.Derived;
}
