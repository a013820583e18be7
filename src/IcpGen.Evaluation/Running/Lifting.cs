using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Which rules lift which. A rule lifts where its guards hold and nothing lifts it in its turn.</summary>
internal sealed class Lifting(IReadOnlyList<PreparedRule> inEffect, Setting setting)
{
    private readonly Dictionary<string, Answer> _lifts = new(StringComparer.Ordinal);

    /// <summary>The rules that override a rule.</summary>
    public IEnumerable<PreparedRule> Of(string ruleId) =>
        inEffect.Where(rule => rule.Rule.Overrides.Any(overridden => overridden.RuleId == ruleId));

    /// <summary>Whether a rule is lifted.</summary>
    public Answer IsLifted(string ruleId) => Answer.Any(Of(ruleId).Select(lifter => Lifts(lifter.Rule)));

    /// <summary>Whether a rule lifts what it overrides.</summary>
    public Answer Lifts(Rule lifter)
    {
        if (!_lifts.TryGetValue(lifter.Id, out Answer answer))
        {
            // A circle, which the compiler refuses, lifts nothing.
            _lifts[lifter.Id] = Answer.False;
            answer = Answer.All(lifter.Guards.Select(guard => ConditionReader.Ask(guard.Condition, Scope.Root(setting))))
                .And(IsLifted(lifter.Id).Not());
            _lifts[lifter.Id] = answer;
        }

        return answer;
    }
}
