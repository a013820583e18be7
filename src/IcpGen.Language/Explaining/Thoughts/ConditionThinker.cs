using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Makes out what each kind of condition says.</summary>
/// <param name="thinker">Makes out what is below.</param>
/// <param name="nouns">What values are called.</param>
/// <param name="lexicon">The vocabulary's words.</param>
/// <param name="isNot">Whether it is denied.</param>
internal sealed class ConditionThinker(Thinker thinker, ValueNouns nouns, Lexicon lexicon, bool isNot) : IConditionReader<Thought>
{
    private readonly ComparisonThinker _comparisons = new(nouns, isNot);

    public Thought Not(NotExpression not) => thinker.Of(not.Operand, !isNot);

    public Thought Logic(LogicExpression logic) => Merging.Of(logic.IsAnd ^ isNot, logic.Operands.Select(operand => thinker.Of(operand, isNot)));

    public Thought Quantifier(QuantifierExpression quantifier) => thinker.Of(quantifier, isNot);

    public Thought Compare(CompareExpression compare) => _comparisons.Flag(compare) is var (flag, isDenied) ? thinker.Of(flag, isDenied) : _comparisons.Of(compare);

    public Thought OneOf(OneOfExpression oneOf) => _comparisons.Of(oneOf, lexicon);

    public Thought InList(InListExpression inList) => inList.Value is LiteralExpression value
        ? Say(nouns.Sequences.Of(inList.List), Verbs.Includes, nouns.Of(value).Text)
        : Say(nouns.Of(inList.Value), Verbs.IsAmong, nouns.Sequences.Of(inList.List).Text);

    public Thought IncludesAll(IncludesAllExpression includes) =>
        Say(nouns.Sequences.Of(includes.List), Verbs.IncludesAll, nouns.Sequences.Of(includes.Values).Text);

    public Thought SameList(SameListExpression same) => Say(nouns.Sequences.Of(same.Left), Verbs.SameList, nouns.Sequences.Of(same.Right).Text);

    public Thought TextTest(TextTestExpression test) => Say(nouns.Of(test.Target), Verbs.Of(test.Test), Blanks(Noun.Quoted(test.Pattern).Text));

    public Thought PartTest(PartTestExpression test) => Say(nouns.Of(test.Target), Verbs.Of(test.Test), Blanks(nouns.Of(test.Part).Text));

    public Thought Presence(PresenceExpression presence) => new Saying(nouns.Of(presence.Field), Verbs.IsGiven, "", isNot == presence.Present);

    public Thought Provided(ProvidedExpression provided)
    {
        Localized documents = new DocumentPhrases(lexicon, nouns).Of(provided.Demand);
        return Say(new(("", documents.English)), Verbs.IsProvided, documents);
    }

    private Saying Say(Noun subject, Verb verb, Localized with) => new(subject, verb, with, isNot);

    private static Localized Blanks(Localized text) => (text.Zh.Replace("{}", "＿＿"), text.English.Replace("{}", "____"));
}
