using CsCheck;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Support;

/// <summary>Filings of every shape the vocabulary allows: half-filled, with nulls anywhere, with the words that rules look for.</summary>
/// <param name="unit">The rules.</param>
/// <param name="province">The province whose rules they are for: half of what could be anywhere is there.</param>
internal sealed class RandomFilings(RuleUnit unit, string province)
{
    private static readonly string[] Domains =
    [
        "example.com", "example.cn", "EXAMPLE.COM", "shop.com.cn", "www.blog.net", "a.hk", "b.io", "c.me", "d.aisa", "e.asia", "f.de", "x", "例子.中国",
    ];

    private readonly string[] _texts =
    [
        .. RuleTexts.In(unit), "张三", "某某科技有限公司", "个人博客", "　全角（ＡＢＣ）", "110101199003074258", "91310000MA1K35TX3U",
    ];

    private const int FewOfMany = 3;

    internal Gen<RecordValue> Filing => Record(unit.Vocabulary.Root);

    /// <summary>Facts about whatever the filing mentions, some of them unknown.</summary>
    internal Gen<FactValue[]> Facts(RecordValue filing)
    {
        TextConstant[] mentioned = [.. Values.In(filing).OfType<TextConstant>().Distinct()];
        Gen<FactValue>[] facts =
        [
            .. from fact in unit.Vocabulary.Facts
               from arguments in Arguments(fact.Parameters, mentioned)
               select Simple(fact.Type).Select(value => new FactValue(fact.Name, arguments.ToEquatableArray(), (value as SimpleValue)?.Constant)),
        ];
        return All([.. facts.Select(fact => Gen.Frequency((1, Gen.Const((FactValue?)null)), (4, fact.Select(known => (FactValue?)known))))])
            .Select(known => known.OfType<FactValue>().ToArray());
    }

    // Of several arguments only some are combined, lest there be more facts than filings.
    private static IEnumerable<Constant[]> Arguments(EquatableArray<RuleType> parameters, TextConstant[] mentioned) => parameters
        .Select(type => mentioned.Where(text => CouldBe(text.Value, type)))
        .Aggregate(
            (IEnumerable<Constant[]>)[[]],
            (sofar, each) => sofar.SelectMany(before => (parameters.Count > 1 ? each.Take(FewOfMany) : each).Select(argument => (Constant[])[.. before, argument])));

    private static bool CouldBe(string text, RuleType type) =>
        type is SimpleType { Kind: var kind } && kind switch
        {
            SimpleKind.Mobile => text.Length == 11 && text.All(char.IsAsciiDigit),
            SimpleKind.Phone => text.StartsWith('0') && text.Any(char.IsAsciiDigit),
            SimpleKind.DomainName => text.Contains('.', StringComparison.Ordinal) && !text.Contains('/', StringComparison.Ordinal),
            SimpleKind.CertificateNumber => text.Length >= 8 && text.All(char.IsAsciiLetterOrDigit),
            _ => text.Any(letter => letter > 127),
        };

    private static Gen<T[]> All<T>(Gen<T>[] parts) =>
        parts.Aggregate(
            Gen.Const(Array.Empty<T>()),
            (sofar, part) => sofar.SelectMany(items => part.Select(item => (T[])[.. items, item])));

    private Gen<RecordValue> Record(string name)
    {
        RecordDefinition definition = unit.Vocabulary.RecordNamed(name)!;
        Gen<FieldValue>[] fields = [.. definition.Fields.Select(field => Maybe(field.Type).Select(value => new FieldValue(field.Name, value)))];
        return All(fields).Select(values => new RecordValue(values.Where(field => field.Value is not null).ToEquatableArray()));
    }

    private Gen<Value?> Maybe(RuleType type) =>
        Gen.Frequency((1, Gen.Const((Value?)null)), (7, Simple(type)));

    private Gen<Value?> Simple(RuleType type) =>
        type switch
        {
            RecordType record => Record(record.Name).Select(value => (Value?)value),
            ListType list => Maybe(list.Element).Array[0, 3].Select(items => (Value?)new ListValue(items.ToEquatableArray())),
            EnumType { Name: "Document" } => Member("Document", unit.Vocabulary.Documents.Select(each => each.Name)),
            EnumType { Name: "Procedure" } => Member("Procedure", unit.Vocabulary.Procedures.Select(each => each.Name)),
            EnumType { Name: "Province" } => Member("Province", [province, province, "beijing", "hongKong"]),
            EnumType named => Member(named.Name, unit.Vocabulary.Enums.Single(each => each.Name == named.Name).Members.Select(each => each.Name)),
            SimpleType { Kind: SimpleKind.Number } => Gen.Frequency((3, Gen.Long[0, 3]), (1, Gen.Long[0, 40])).Select(number => Of(new NumberConstant(number))),
            SimpleType { Kind: SimpleKind.Flag } => Gen.Bool.Select(flag => Of(new FlagConstant(flag))),
            SimpleType { Kind: SimpleKind.Date } => Gen.Frequency(
                (1, Gen.Const(Of(new DateConstant(DateConstant.LongTerm)))),
                (3, Gen.Int[-200, 200].Select(days => Of(new DateConstant(Days.Today.AddDays(days))))),
                (2, Gen.Int[10, 30].Select(years => Of(new DateConstant(Days.Today.AddYears(-years)))))),
            SimpleType { Kind: SimpleKind.DomainName } => Pick(Domains),
            SimpleType { Kind: SimpleKind.Mobile } => Pick("13800000000", "13900000001", "13700000002", "12345"),
            SimpleType { Kind: SimpleKind.Phone } => Pick("021-12345678", "023-12345678", "010-12345678", "0755-12345678", "1"),
            SimpleType { Kind: SimpleKind.Url } => Pick("http://example.com/", "https://www.shop.com.cn", "example.cn", "::"),
            SimpleType { Kind: SimpleKind.Address } => Pick("上海市浦东新区世纪大道1号", "重庆市渝中区解放碑路", "广东省广州市执信南路3号710室", "北京市", "火星"),
            _ => Gen.Frequency((1, Gen.Const(Of(new TextConstant("  ")))), (12, Pick(_texts))),
        };

    private static Gen<Value?> Member(string type, IEnumerable<string> members)
    {
        string[] names = [.. members];
        Gen<Value?> known = Gen.Int[0, names.Length - 1].Select(index => Of(new MemberConstant(new(type), names[index])));
        return Gen.Frequency((1, Gen.Const((Value?)new UnreadableValue("9999"))), (20, known));
    }

    private static Gen<Value?> Pick(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => Of(new TextConstant(texts[index])));

    private static Value? Of(Constant constant) => new SimpleValue(constant);
}
