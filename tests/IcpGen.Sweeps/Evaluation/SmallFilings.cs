using CsCheck;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation.Tests.Support;

/// <summary>Random filings in the small vocabulary.</summary>
internal static class SmallFilings
{
    // Around the ends of months that follow the last of January.
    private static readonly Gen<string> Day = Gen.OneOf(
        "2025-12-31", "2026-01-31", "2026-02-27", "2026-02-28", "2026-03-01", "2026-03-30", "2026-03-31", "2026-04-30", "longTerm");

    // One name to a certificate: where the same papers bore two names, what is told apart later would have been the same before.
    private static readonly Gen<string> Person = Gen.OneOf(("王", "1"), ("王", "2"), ("李", "3")).Select(
        (name, number) => $"{{'name':'{name}','certificate':{{'type':'passport','number':'{number}'}}}}");

    private static readonly Gen<string> Domains = Gen.OneOf("'a.cn'", "'b.cn'", "'c.cn'").List[1, 3].Select(Array);

    private static readonly Gen<string> Site = Gen.Select(Gen.OneOf("A", "B"), Domains, (name, domains) => $"{{'name':'{name}','domains':{domains}}}");

    private static readonly Gen<string> Material = Gen.Select(
        Gen.OneOf("licence", "identityDocument"), Gen.OneOf("copy", "original"), Gen.Int[1, 2], Person, (kind, form, copies, person) =>
            $"{{'kind':'{kind}','form':'{form}','copies':{copies},'person':{person}}}");

    /// <summary>A filing in which everything is given.</summary>
    public static Gen<RecordValue> Complete { get; } =
        from agreed in Gen.OneOf("true", "false")
        from paid in Gen.OneOf("true", "false")
        from name in Gen.OneOf("A", "B")
        from other in Gen.OneOf("A", "B")
        from domain in Gen.OneOf("a.cn", "b.cn")
        from nature in Gen.OneOf("enterprise", "individual")
        from amount in Gen.Int[0, 4]
        from due in Day
        from until in Day
        from principal in Person
        from owner in Person
        from people in Person.List[0, 2]
        from newDomains in Domains
        from websites in Site.List[1, 2]
        from materials in Material.List[0, 3]
        select Data.Filing(
            $"{{'nature':'{nature}','amount':{amount},'due':'{due}','until':'{until}','agreed':{agreed},'paid':{paid},'name':'{name}','other':'{other}','domain':'{domain}','principal':{principal},'owner':{owner},"
            + $"'people':{Array(people)},'newDomains':{newDomains},'websites':{Array(websites)},'materials':{Array(materials)}}}");

    /// <summary>Which places of a filing are blank.</summary>
    public static Gen<bool[]> Coins { get; } = Gen.Bool.Array[80];

    /// <summary>A filing with some places blank.</summary>
    public static Gen<RecordValue> HalfFilled { get; } = Gen.Select(Complete, Coins, Blank);

    public static RecordValue Blank(RecordValue filing, bool[] coins) => Blank(filing, new Queue<bool>(coins));

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
