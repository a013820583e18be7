using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Makes out what conditions say.</summary>
internal sealed class Thinker(Lexicon lexicon, Variables variables)
{
    private readonly ValueNouns _nouns = new(lexicon, variables);

    /// <summary>What a condition says, or what its negation says.</summary>
    public Thought Of(Expression condition, bool isNot = false) => condition.Match(
        asked => asked.Accept(new ConditionThinker(this, _nouns, lexicon, isNot)),
        flag => flag.Accept(new FlagThinker(_nouns, lexicon, isNot)));

    /// <summary>What is said of the elements that a quantifier walks.</summary>
    public Thought Of(QuantifierExpression quantifier, bool isNot)
    {
        if (ElementThinker.Of(quantifier, _nouns, isNot) is { } plain)
        {
            return plain;
        }

        bool isEvery = quantifier.IsEvery ^ isNot;
        Localized elements = _nouns.Sequences.Each(quantifier.Sequence, isEvery);
        return (isEvery ? DirectlyOfEvery(quantifier, elements, isNot) : DirectlyOfSome(quantifier, elements, isNot))
            ?? new Walk(elements, isEvery, Of(quantifier.Body, isNot)) as Thought;
    }

    /// <summary>The body with the elements in it, where it says one thing: 至少一个网站的名称包含“中国”. Else null.</summary>
    private Saying? Directly(QuantifierExpression quantifier, Localized elements, bool isNot)
    {
        Thought direct = new Thinker(lexicon, variables.Saying(quantifier.Variable, elements)).Of(quantifier.Body, isNot);
        return direct is Saying saying && saying.MentionsOnce(elements) ? saying with { IsOfSeveral = saying.Subject.Zh.Contains(elements.Zh) } : null;
    }

    // “Does not contain at least one” could be read as “contains none”.
    private Saying? DirectlyOfSome(QuantifierExpression quantifier, Localized elements, bool isNot) =>
        Directly(quantifier, elements, isNot) is { } saying && (saying.IsOfSeveral || !saying.IsNot) ? saying : null;

    // What does not hold any of them: 不包含任何域名.
    private Saying? DirectlyOfEvery(QuantifierExpression quantifier, Localized elements, bool isNot) =>
        Directly(quantifier, elements, isNot) is not { } saying ? null
        : saying.IsOfSeveral ? saying with { IsEach = true }
        : saying.IsNot ? Directly(quantifier, _nouns.Sequences.AnyOf(quantifier.Sequence), isNot)
        : null;
}
