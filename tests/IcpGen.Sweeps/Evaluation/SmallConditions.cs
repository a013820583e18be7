using CsCheck;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;

namespace IcpGen.Evaluation.Tests.Support;

/// <summary>Random conditions over the small vocabulary.</summary>
internal static class SmallConditions
{
    public static Sequence Websites { get; } = List("websites");
    public static Variable Website { get; } = Element("w", Websites);

    /// <summary>Conditions of one thing, of every kind whose known answer stays when more is filled in.</summary>
    public static Gen<Expression> Atom { get; } = Gen.OneOf<Expression>(
        Read("agreed"),
        Read("paid"),
        Is(Read("name"), Read("other")),
        Is("name", "A"),
        Is("nature", "enterprise"),
        new OneOfExpression(Read("name"), EquatableArray.Of(Literal("A", TestVocabulary.Text), Literal("B", TestVocabulary.Text)), TestVocabulary.Flag, default),
        Compare(Read("amount"), CompareOperator.GreaterOrEqual, Literal("2", TestVocabulary.Number)),
        Compare(Read("amount"), CompareOperator.Less, Literal("3", TestVocabulary.Number)),
        Compare(Read("due"), CompareOperator.GreaterOrEqual, Later(1)),
        Compare(Later(2), CompareOperator.Less, Read("until")),
        Compare(Read("due"), CompareOperator.LessOrEqual, Read("until")),
        Is(Read("principal"), Read("owner")),
        In(Read("domain"), List("newDomains")),
        In(Read("domain"), List("newDomains", "websites.domains")),
        new IncludesAllExpression(List("websites.domains"), List("newDomains"), TestVocabulary.Flag, default),
        new SameListExpression(List("websites.domains"), List("newDomains"), TestVocabulary.Flag, default),
        Is(new CountExpression(List("newDomains"), true, TestVocabulary.Number, default), Literal("2", TestVocabulary.Number)),
        Is(new CountExpression(List("people"), false, TestVocabulary.Number, default), Literal("1", TestVocabulary.Number)),
        Every(Website, Websites, Is("name", "A", Website)),
        Any(Website, Websites, In(Read("domain"), ListFrom(Website, "domains"))),
        new ProvidedExpression(Document("licence", licence => licence.Copied(2).Bearing("form", new EnumType("Form"), "copy")), TestVocabulary.Flag, default),
        new ProvidedExpression(Document("identityDocument", document => document with { About = Read("principal") }), TestVocabulary.Flag, default));

    /// <summary>Conditions of them, nested.</summary>
    public static Gen<Expression> All { get; } = Over(Atom);

    /// <summary>Conditions of some, nested.</summary>
    public static Gen<Expression> Over(Gen<Expression> atom) => Gen.Recursive<Expression>((depth, deeper) => depth > 2
        ? atom
        : Gen.Frequency(
            (2, atom),
            (1, deeper.Select(Not)),
            (2, Gen.Select(deeper, deeper, (left, right) => And(left, right))),
            (2, Gen.Select(deeper, deeper, (left, right) => Or(left, right)))));

    private static DateOffsetExpression Later(int months) =>
        new(new TodayExpression(TestVocabulary.Date, default), months, DateUnit.Months, TestVocabulary.Date, default);
}
