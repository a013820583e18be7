using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says a whole rule.</summary>
internal sealed class RuleTexts(Lexicon lexicon, Rule rule, Clause? scope)
{
    private readonly Variables _variables = Walks.VariablesOf(rule, lexicon);

    public RuleText Text()
    {
        Thinker thinker = new(lexicon, _variables);
        Clause[] guards = [.. rule.Guards.Where(guard => guard != scope)];
        Thought? when = Joined(guards.Where(guard => !Walks.Mentions(guard.Condition, rule.Each)), thinker);
        Thought? where = Joined(guards.Where(guard => Walks.Mentions(guard.Condition, rule.Each)), thinker);
        Wording? each = rule.Each.Count == 0 ? null : Walks.Each(rule.Each, lexicon, _variables);
        DemandText[] demands = [.. rule.Statements.Select(new DemandTexts(lexicon, _variables).Of)];
        return new()
        {
            Sentence = Sentence(when, each, where, demands),
            Scope = scope is not null && rule.Guards.Contains(scope) ? Outliner.Of(thinker.Of(scope.Condition)) : null,
            When = when is null ? null : Outliner.Of(when),
            Each = each,
            Where = where is null ? null : Outliner.Of(where),
            Demands = demands.ToEquatableArray(),
        };
    }

    private static Thought? Joined(IEnumerable<Clause> guards, Thinker thinker)
    {
        Thought[] thoughts = [.. guards.Select(guard => thinker.Of(guard.Condition))];
        return thoughts.Length == 0 ? null : Thinker.Together(isAnd: true, thoughts);
    }

    private static Wording Sentence(Thought? when, Wording? each, Thought? where, IReadOnlyList<DemandText> demands)
    {
        List<Wording> parts = [];
        if (when is not null)
        {
            Wording said = Speaker.Say(when);
            parts.Add(($"{said.Zh}时，", $"when {said.En}, "));
        }

        if (each is not null)
        {
            parts.Add(($"对{each.Zh}，", $"for {each.En}, "));
        }

        if (where is not null)
        {
            Wording said = Speaker.Say(where);
            parts.Add(($"如果{said.Zh}，则", $"if {said.En}, "));
        }

        parts.Add(Lists.Join(demands.Select(demand => demand.Text), ("；", "; ")));
        Wording all = Lists.Join(parts, "");
        return (all.Zh + "。", English.Capitalized(all.En) + ".");
    }
}
