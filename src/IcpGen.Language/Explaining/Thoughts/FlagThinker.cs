using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says what yes-or-no fields, facts and members say.</summary>
internal sealed class FlagThinker(ValueNouns nouns, Lexicon lexicon)
{
    public Saying Of(Expression flag, bool isNot) => flag switch
    {
        PathExpression { Path.Fields.Count: > 0 } path => Of(path.Path, isNot),
        FactExpression fact => Of(nouns.Fact(fact), isNot),
        DerivedExpression derived => Of(derived, isNot),
        ConversionExpression conversion => Of(conversion.Operand, isNot),
        _ => new(nouns.Of(flag), Verbs.Holds, "", isNot),
    };

    private Saying Of(FieldPath path, bool isNot)
    {
        Label label = path.Fields[path.Fields.Count - 1].Label;
        ChineseFlag zh = ChineseFlag.Of(label.Zh);
        EnglishFlag en = EnglishFlag.Of(label.In("en"));
        Noun owner = nouns.Paths.OwnerOf(path);
        string subject = zh.Head.Length == 0 ? owner.Zh : nouns.Paths.StandsAlone(path) ? zh.Head : Owned.Zh(owner.Zh, zh.Head, true);
        return Say((subject, en.Head.Length == 0 ? owner.En : Owned.En(owner.En, en.Head)), zh, en, isNot);
    }

    private static Saying Of(Wording fact, bool isNot)
    {
        ChineseFlag zh = ChineseFlag.Of(fact.Zh);
        EnglishFlag en = EnglishFlag.Of(fact.En);
        return Say((zh.Head, English.The(en.Head)), zh, en, isNot);
    }

    private static Saying Say(Wording subject, ChineseFlag zh, EnglishFlag en, bool isNot)
    {
        Verb verb = Verb.Of(zh.Positive, zh.Negative, en.Infinitive, zh.Bare) with { EnNot = en.Negative, EnIs = en.Special, ZhMustNot = zh.MustNot };
        return new(new(subject, English.IsPlural(en.Head.Substring(en.Head.LastIndexOf(' ') + 1))), verb, "", isNot);
    }

    private Saying Of(DerivedExpression derived, bool isNot)
    {
        Noun target = nouns.Of(derived.Target);
        Wording with = derived.Argument is null ? "" : nouns.Of(derived.Argument).Text;
        Noun subject = derived.Member == "serves" ? target with { Text = (DerivedNouns.Of(target, "areaCode").Zh, target.En) } : target;
        return new(subject, DerivedVerbs.Of(derived.Member, lexicon.Type(derived.Target.Type)), with, isNot);
    }
}
