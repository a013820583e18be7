using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says a whole rule.</summary>
internal sealed class RuleTexts
{
    private readonly Lexicon _lexicon;
    private readonly Rule _rule;
    private readonly Clause? _scope;
    private readonly Variables _variables;
    private readonly Thought? _when;
    private readonly Thought? _where;
    private readonly Localized? _each;

    public RuleTexts(Lexicon lexicon, Rule rule, Clause? scope)
    {
        (_lexicon, _rule, _variables) = (lexicon, rule, Walks.VariablesOf(rule, lexicon));
        _scope = rule.Guards.FirstOrDefault(guard => guard == scope);
        Clause[] guards = [.. rule.Guards.Where(guard => guard != scope)];
        _when = Joined(guards.Where(guard => !rule.Each.Any(each => guard.Condition.Mention(each.Variable.Name))));
        _where = Joined(guards.Where(guard => rule.Each.Any(each => guard.Condition.Mention(each.Variable.Name))));
        _each = rule.Each.Count == 0 ? null : Walks.Each(rule.Each, lexicon, _variables);
    }

    public RuleText Text()
    {
        DemandTexts texts = new(_lexicon, _variables);
        return new()
        {
            Sentence = new RuleSentence(_when, _each, _where).Of(DirectDemand() ?? DemandPhrases.Of(_rule.Statements, texts), isDirect: DirectDemand() is not null),
            Scope = _scope is null ? null : Outliner.Of(ThinkerOf(_variables).Of(_scope.Condition)),
            When = _when is null ? null : Outliner.Of(_when),
            Each = _each,
            Where = _where is null ? null : Outliner.Of(_where),
            Cases = new[] { Said(_when), _each, Said(_where) }.OfType<Localized>().ToEquatableArray(),
            Demands = _rule.Statements.Select(texts.Of).ToEquatableArray(),
        };
    }

    /// <summary>
    /// The only demand with the elements in it (每个网站的首页URL须只有 1 个), or null where that would be long or unclear.
    /// </summary>
    private Localized? DirectDemand()
    {
        if (_each is null || _where is not null || _rule.Each.Any(each => each.Sequence.Sources.Count > 1) || _rule.Statements.Count != 1
            || _rule.Statements[0] is not RequireStatement require)
        {
            return null;
        }

        Variables direct = _rule.Each.Aggregate(_variables, (variables, each) => variables.Saying(each.Variable, _each));
        return ThinkerOf(direct).Of(require.Condition) is Saying saying && saying.MentionsOnce(_each) && saying.Subject.Zh.Contains(_each.Zh)
            ? new DemandTexts(_lexicon, direct).Of(require).Text
            : null;
    }

    private static Localized? Said(Thought? thought) => thought is null ? null : Speaker.Say(thought);

    private Thought? Joined(IEnumerable<Clause> guards)
    {
        Thought[] thoughts = [.. guards.Select(guard => ThinkerOf(_variables).Of(guard.Condition))];
        return thoughts.Length == 0 ? null : Merging.Of(isAnd: true, thoughts);
    }

    private Thinker ThinkerOf(Variables variables) => new(_lexicon, variables);
}
