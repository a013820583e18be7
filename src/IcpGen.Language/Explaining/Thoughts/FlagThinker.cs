using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says what yes-or-no fields, facts and members say. Of other values it can only be said that they hold.</summary>
/// <param name="nouns">What values are called.</param>
/// <param name="lexicon">The vocabulary's words.</param>
/// <param name="isNot">Whether it is denied.</param>
internal sealed class FlagThinker(ValueNouns nouns, Lexicon lexicon, bool isNot) : IValueReader<Saying>
{
    public Saying Literal(LiteralExpression literal) => literal.Value is FlagConstant flag
        ? new(new(("", "this")), Verbs.Holds, "", isNot == flag.Value)
        : Holds(literal);

    public Saying Path(PathExpression path) => path.Path.Fields.Count > 0 ? Of(path.Path) : Holds(path);

    public Saying Derived(DerivedExpression derived)
    {
        Noun target = nouns.Of(derived.Target);
        Localized with = derived.Argument is null ? "" : nouns.Of(derived.Argument).Text;
        Noun subject = derived.Member == "serves" ? target with { Text = (DerivedNouns.Of(target, "areaCode").Zh, target.English) } : target;
        return new(subject, DerivedVerbs.Of(derived.Member, lexicon.Type(derived.Target.Type)), with, isNot);
    }

    public Saying Conversion(ConversionExpression conversion) =>
        conversion.Operand.Match(_ => Holds(conversion), value => value.Accept(this));

    public Saying Fact(FactExpression fact)
    {
        Localized label = nouns.Asked(fact);
        ChineseFlag zh = ChineseFlag.Of(label.Zh);
        EnglishFlag en = EnglishFlag.Of(label.English);
        return Say((zh.Head, English.The(en.Head)), zh, en);
    }

    public Saying Wording(WordingExpression wording) => Holds(wording);

    public Saying Count(CountExpression count) => Holds(count);

    public Saying Today(TodayExpression today) => Holds(today);

    public Saying DateOffset(DateOffsetExpression offset) => Holds(offset);

    public Saying Age(AgeExpression age) => Holds(age);

    private Saying Holds(Expression value) => new(nouns.Of(value), Verbs.Holds, "", isNot);

    private Saying Of(FieldPath path)
    {
        Localized label = path.Fields[path.Fields.Count - 1].Label;
        ChineseFlag zh = ChineseFlag.Of(label.Zh);
        EnglishFlag en = EnglishFlag.Of(label.English);
        Noun owner = nouns.Paths.OwnerOf(path);
        string subject = zh.Head.Length == 0 ? owner.Zh : nouns.Paths.StandsAlone(path) ? zh.Head : Owned.Zh(owner.Zh, zh.Head, true);
        return Say((subject, en.Head.Length == 0 ? owner.English : Owned.En(owner.English, en.Head)), zh, en);
    }

    private Saying Say(Localized subject, ChineseFlag zh, EnglishFlag en)
    {
        Verb verb = Verb.Of(zh.Positive, zh.Negative, en.Infinitive, zh.Bare) with { EnNot = en.Negative, EnIs = en.Special, ZhMustNot = zh.MustNot };
        return new(new(subject, English.IsPlural(en.Head.Substring(en.Head.LastIndexOf(' ') + 1))), verb, "", isNot);
    }
}
