using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Makes out what conditions say.</summary>
internal sealed class Thinker(Lexicon lexicon, Variables variables)
{
    private readonly ValueNouns _nouns = new(lexicon, variables);
    private readonly Lexicon _lexicon = lexicon;
    private readonly Variables _variables = variables;

    /// <summary>What a condition says, or what its negation says.</summary>
    public Thought Of(Expression condition, bool isNot = false) => condition switch
    {
        NotExpression not => Of(not.Operand, !isNot),
        LogicExpression logic => Together(logic.IsAnd ^ isNot, logic.Operands.Select(operand => Of(operand, isNot))),
        QuantifierExpression quantifier => Of(quantifier, isNot),
        CompareExpression compare => new ComparisonThinker(_nouns).Of(compare, isNot, flag => Of(flag.Condition, flag.IsNot)),
        OneOfExpression oneOf => new ComparisonThinker(_nouns).Of(oneOf, isNot, _lexicon),
        InListExpression { Value: LiteralExpression value } inList => Say(_nouns.Sequences.Of(inList.List), Verbs.Includes, _nouns.Of(value).Text, isNot),
        InListExpression inList => Say(_nouns.Of(inList.Value), Verbs.IsAmong, _nouns.Sequences.Of(inList.List).Text, isNot),
        IncludesAllExpression includes => Say(_nouns.Sequences.Of(includes.List), Verbs.IncludesAll, _nouns.Sequences.Of(includes.Values).Text, isNot),
        SameListExpression same => Say(_nouns.Sequences.Of(same.Left), Verbs.SameList, _nouns.Sequences.Of(same.Right).Text, isNot),
        TextTestExpression test => Say(_nouns.Of(test.Target), Verbs.Of(test.Test), Blanks(Noun.Quoted(test.Pattern).Text), isNot),
        PartTestExpression test => Say(_nouns.Of(test.Target), Verbs.Of(test.Test), _nouns.Of(test.Part).Text, isNot),
        PresenceExpression presence => Say(_nouns.Of(presence.Field), Verbs.IsGiven, "", isNot == presence.Present),
        ProvidedExpression provided => Provided(provided, isNot),
        LiteralExpression { Value: FlagConstant flag } => Say(new(("", "this")), Verbs.Holds, "", isNot == flag.Value),
        _ => new FlagThinker(_nouns, _lexicon).Of(condition, isNot),
    };

    /// <summary>Several thoughts as one; what says the same of the same is merged.</summary>
    public static Thought Together(bool isAnd, IEnumerable<Thought> thoughts)
    {
        List<Thought> parts = [];
        foreach (Thought thought in thoughts.SelectMany(IEnumerable<Thought> (part) => part is Group group && group.IsAnd == isAnd ? group.Parts : [part]))
        {
            if (parts.Count > 0 && Merging.Of(parts[parts.Count - 1], thought, isAnd) is { } merged)
            {
                parts[parts.Count - 1] = merged;
            }
            else
            {
                parts.Add(thought);
            }
        }

        return parts.Count == 1 ? Merging.Finished(parts[0]) : new Group(isAnd, parts.Select(Merging.Finished).ToEquatableArray());
    }

    private static Saying Say(Noun subject, Verb verb, Wording with, bool isNot) => new(subject, verb, with, isNot);

    private static Wording Blanks(Wording text) => (text.Zh.Replace("{}", "＿＿"), text.En.Replace("{}", "____"));

    private Saying Provided(ProvidedExpression provided, bool isNot)
    {
        Wording documents = new DocumentPhrases(_lexicon, _nouns).Of(provided.Demand);
        return Say(new(("", documents.En)), Verbs.IsProvided, documents, isNot);
    }

    private Thought Of(QuantifierExpression quantifier, bool isNot)
    {
        if (ElementThinker.Of(quantifier, _nouns, isNot) is { } plain)
        {
            return plain;
        }

        bool isEvery = quantifier.IsEvery ^ isNot;
        Wording elements = _nouns.Sequences.Each(quantifier.Sequence, isEvery);
        return (isEvery ? DirectlyOfEvery(quantifier, elements, isNot) : DirectlyOfSome(quantifier, elements, isNot))
            ?? new Walk(elements, isEvery, Of(quantifier.Body, isNot)) as Thought;
    }

    /// <summary>The body with the elements in it, where it says one thing: 至少一个网站的名称包含“中国”. Else null.</summary>
    private Saying? Directly(QuantifierExpression quantifier, Wording elements, bool isNot)
    {
        Thought direct = new Thinker(_lexicon, _variables.Saying(quantifier.Variable, elements)).Of(quantifier.Body, isNot);
        return direct is Saying saying && saying.MentionsOnce(elements) ? saying with { IsOfSeveral = saying.Subject.Zh.Contains(elements.Zh) } : null;
    }

    // “Does not contain at least one” could be read as “contains none”.
    private Saying? DirectlyOfSome(QuantifierExpression quantifier, Wording elements, bool isNot) =>
        Directly(quantifier, elements, isNot) is { } saying && (saying.IsOfSeveral || !saying.IsNot) ? saying : null;

    // What does not hold any of them: 不包含任何域名.
    private Saying? DirectlyOfEvery(QuantifierExpression quantifier, Wording elements, bool isNot) =>
        Directly(quantifier, elements, isNot) is not { } saying ? null
        : saying.IsOfSeveral ? saying with { IsEach = true }
        : saying.IsNot ? Directly(quantifier, _nouns.Sequences.AnyOf(quantifier.Sequence), isNot)
        : null;
}
