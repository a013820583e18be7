using CsCheck;
using IcpGen.Language.Evaluation;
using IcpGen.Language.Rules;
using IcpGen.Language.Tests.Evaluation.Support;
using static IcpGen.Language.Tests.Evaluation.Support.Build;
using static IcpGen.Language.Tests.Evaluation.Support.Rules;

namespace IcpGen.Language.Tests.Evaluation;

/// <summary>What the three answers promise: whatever is filled in later, a known answer stays, and an unknown one says what to fill in.</summary>
public class RefinementTests
{
    private static readonly Sequence Websites = List("websites");
    private static readonly Variable Website = Element("w", Websites);

    private static readonly Gen<Expression> Atom = Gen.OneOf<Expression>(
        Read("agreed"),
        Read("paid"),
        Is(Read("name"), Read("other")),
        Is("name", "A"),
        Is(Read("principal"), Read("owner")),
        In(Read("domain"), List("newDomains")),
        In(Read("domain"), List("newDomains", "websites.domains")),
        new IncludesAllExpression(List("websites.domains"), List("newDomains"), TestVocabulary.Flag, default),
        new SameListExpression(List("websites.domains"), List("newDomains"), TestVocabulary.Flag, default),
        Is(new CountExpression(List("newDomains"), true, TestVocabulary.Number, default), Literal("2", TestVocabulary.Number)),
        Is(new CountExpression(List("people"), false, TestVocabulary.Number, default), Literal("1", TestVocabulary.Number)),
        Every(Website, Websites, Is("name", "A", Website)),
        Any(Website, Websites, In(Read("domain"), ListFrom(Website, "domains"))),
        new ProvidedExpression(Document("licence", licence => licence with { Copies = 2, Form = "copy" }), TestVocabulary.Flag, default),
        new ProvidedExpression(Document("identityDocument", document => document with { About = Read("principal") }), TestVocabulary.Flag, default));

    private static readonly Gen<Expression> Condition = Gen.Recursive<Expression>((depth, deeper) => depth > 2
        ? Atom
        : Gen.Frequency(
            (2, Atom),
            (1, deeper.Select(Not)),
            (2, Gen.Select(deeper, deeper, (left, right) => And(left, right))),
            (2, Gen.Select(deeper, deeper, (left, right) => Or(left, right)))));

    // One name to a certificate: where the same papers bore two names, what is told apart later would have been the same before.
    private static readonly Gen<string> Person = Gen.OneOf(("王", "1"), ("王", "2"), ("李", "3")).Select(
        (name, number) => $"{{'name':'{name}','certificate':{{'type':'passport','number':'{number}'}}}}");

    private static readonly Gen<string> Domains = Gen.OneOf("'a.cn'", "'b.cn'", "'c.cn'").List[1, 3].Select(Array);

    private static readonly Gen<string> Site = Gen.Select(Gen.OneOf("A", "B"), Domains, (name, domains) => $"{{'name':'{name}','domains':{domains}}}");

    private static readonly Gen<string> Material = Gen.Select(
        Gen.OneOf("licence", "identityDocument"), Gen.OneOf("copy", "original"), Gen.Int[1, 2], Person, (kind, form, copies, person) =>
            $"{{'kind':'{kind}','form':'{form}','copies':{copies},'person':{person}}}");

    private static readonly Gen<RecordValue> Complete =
        from agreed in Gen.OneOf("true", "false")
        from paid in Gen.OneOf("true", "false")
        from name in Gen.OneOf("A", "B")
        from other in Gen.OneOf("A", "B")
        from domain in Gen.OneOf("a.cn", "b.cn")
        from principal in Person
        from owner in Person
        from people in Person.List[0, 2]
        from newDomains in Domains
        from websites in Site.List[1, 2]
        from materials in Material.List[0, 3]
        select Data.Filing(
            $"{{'agreed':{agreed},'paid':{paid},'name':'{name}','other':'{other}','domain':'{domain}','principal':{principal},'owner':{owner},"
            + $"'people':{Array(people)},'newDomains':{newDomains},'websites':{Array(websites)},'materials':{Array(materials)}}}");

    [Fact]
    public void Filling_in_a_form_never_overturns_a_known_answer() => Gen.Select(Condition, Complete, Gen.Bool.Array[60]).Sample((condition, complete, blanks) =>
    {
        RuleOutcome draft = Outcome(condition, Blank(complete, new Queue<bool>(blanks)));

        return draft.Outcome == IcpGen.Language.Evaluation.Outcome.Undetermined || draft.Outcome == Outcome(condition, complete).Outcome;
    }, iter: 5_000);

    [Fact]
    public void An_unknown_answer_always_names_what_would_decide_it() => Gen.Select(Condition, Complete, Gen.Bool.Array[60]).Sample((condition, complete, blanks) =>
    {
        EvaluationReport report = Evaluate(condition, Blank(complete, new Queue<bool>(blanks)));

        return report.Open.All(open => open.Needs.Count > 0) && report.Open.Count == (report.Form == Verdict.Undetermined ? 1 : 0);
    }, iter: 5_000);

    private static RuleOutcome Outcome(Expression condition, RecordValue filing) => Evaluate(condition, filing).Outcomes[0];

    private static EvaluationReport Evaluate(Expression condition, RecordValue filing)
    {
        RuleUnit unit = Unit(Rule("SH-1", Require(condition)));
        return Evaluator.Evaluate(unit, unit.Provinces[0], filing, FactLookup.None, default);
    }

    private static RecordValue Blank(RecordValue record, Queue<bool> blanks) => new(
        record.Fields.Select(field => field with { Value = Blank(field.Value, blanks) }).ToEquatableArray());

    private static Value? Blank(Value? value, Queue<bool> blanks)
    {
        // Two coins, so that a quarter of the places is blank.
        if (blanks.TryDequeue(out bool first) && blanks.TryDequeue(out bool second) && first && second)
        {
            return null;
        }

        return value switch
        {
            RecordValue record => Blank(record, blanks),
            ListValue list => new ListValue(list.Items.Select(item => Blank(item, blanks)).ToEquatableArray()),
            _ => value,
        };
    }

    private static string Array(IEnumerable<string> items) => "[" + string.Join(",", items) + "]";
}
