using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>
/// Marks what decided a rule's outcome: the statements that came out like the rule, with the guards under which they did; where it does not
/// apply, the guards that say so; where it is open, the guards and statements that are.
/// </summary>
internal static class Deciding
{
    public static EquatableArray<TraceNode> Mark(EquatableArray<TraceNode> steps, RuleOutcome outcome, bool onlyAdvises)
    {
        bool hasDeciding = steps.Any(step => Holds(step, outcome, onlyAdvises));
        return steps.Select(step => step switch
        {
            GuardTrace => Below(step, DecidesAsGuard(step.Answer, outcome, hasDeciding)),
            ElementTrace => step with
            {
                Decides = Holds(step, outcome, onlyAdvises),
                Parts = Mark(step.Parts, outcome, onlyAdvises),
            },
            _ => Below(step, Holds(step, outcome, onlyAdvises)),
        }).ToEquatableArray();
    }

    /// <summary>Whether a step is or holds a statement that came out like the rule, or a guard for which the rule does not apply.</summary>
    private static bool Holds(TraceNode step, RuleOutcome outcome, bool onlyAdvises) => step switch
    {
        GuardTrace => outcome == RuleOutcome.NotApplicable && step.Answer.IsFalse,
        ElementTrace => step.Parts.Any(part => Holds(part, outcome, onlyAdvises)),
        StatementTrace statement => outcome != RuleOutcome.NotApplicable && statement.Outcome == outcome && (onlyAdvises || Counts(statement.Statement, outcome)),
        _ => false,
    };

    /// <summary>Advice blocks nothing: beside demands it decides only that the rule is satisfied.</summary>
    private static bool Counts(Statement statement, RuleOutcome outcome) =>
        outcome == RuleOutcome.Satisfied || statement is not RequireStatement { Advisory: true };

    private static bool DecidesAsGuard(Answer guard, RuleOutcome outcome, bool hasDeciding) => outcome switch
    {
        RuleOutcome.NotApplicable => guard.IsFalse,
        RuleOutcome.Undetermined => hasDeciding && guard.IsUnknown,
        _ => hasDeciding && guard.IsTrue,
    };

    private static TraceNode Below(TraceNode node, bool decides) => node with
    {
        Decides = decides,
        Parts = node.Parts.Select(part => Below(part, decides && node.ComesFrom(part))).ToEquatableArray(),
    };
}
