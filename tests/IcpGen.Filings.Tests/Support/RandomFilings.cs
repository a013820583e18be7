using CsCheck;
using IcpGen.Language.Rules;

namespace IcpGen.Filings.Tests.Support;

/// <summary>Filings of every shape the vocabulary allows: half-filled, with nulls anywhere, with the words that rules look for.</summary>
internal sealed class RandomFilings
{
    private static readonly string[] Domains =
    [
        "example.com", "example.cn", "EXAMPLE.COM", "shop.com.cn", "www.blog.net", "a.hk", "b.io", "c.me", "d.aisa", "e.asia", "f.de", "x", "例子.中国",
    ];

    private static readonly string[] Mobiles = ["13800000000", "13900000001", "13700000002", "12345"];

    private static readonly HashSet<string> Asked = [.. Domains, .. Mobiles];

    private readonly RuleUnit _unit;
    private readonly string[] _texts;

    internal RandomFilings(RuleUnit unit)
    {
        _unit = unit;
        _texts = [.. RuleTexts.In(unit), "张三", "某某科技有限公司", "个人博客", "　全角（ＡＢＣ）", "110101199003074258", "91310000MA1K35TX3U"];
    }

    internal Gen<RecordValue> Filing => Record(_unit.Vocabulary.Root);

    /// <summary>Facts about whatever the filing mentions, some of them unknown.</summary>
    internal Gen<FactValue[]> Facts(RecordValue filing)
    {
        TextConstant[] mentioned = [.. Values.In(filing).OfType<TextConstant>().Where(text => Asked.Contains(text.Value)).Distinct()];
        Gen<FactValue>[] facts =
        [
            .. from fact in _unit.Vocabulary.Facts
               from argument in mentioned
               select Simple(fact.Type).Select(value => new FactValue(fact.Name, EquatableArray.Of<Constant>(argument), (value as SimpleValue)?.Constant)),
        ];
        return All([.. facts.Select(fact => Gen.Frequency((1, Gen.Const((FactValue?)null)), (4, fact.Select(known => (FactValue?)known))))])
            .Select(known => known.OfType<FactValue>().ToArray());
    }

    private static Gen<T[]> All<T>(Gen<T>[] parts) =>
        parts.Aggregate(
            Gen.Const(Array.Empty<T>()),
            (sofar, part) => sofar.SelectMany(items => part.Select(item => (T[])[.. items, item])));

    private Gen<RecordValue> Record(string name)
    {
        RecordDefinition definition = _unit.Vocabulary.Records.Single(record => record.Name == name);
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
            EnumType { Name: "Document" } => Member("Document", _unit.Vocabulary.Documents.Select(each => each.Name)),
            EnumType { Name: "Procedure" } => Member("Procedure", _unit.Vocabulary.Procedures.Select(each => each.Name)),
            EnumType { Name: "Province" } => Member("Province", ["beijing", "shanghai", "guangdong", "chongqing", "hongKong"]),
            EnumType named => Member(named.Name, _unit.Vocabulary.Enums.Single(each => each.Name == named.Name).Members.Select(each => each.Name)),
            SimpleType { Kind: SimpleKind.Number } => Gen.Long[0, 40].Select(number => Of(new NumberConstant(number))),
            SimpleType { Kind: SimpleKind.Flag } => Gen.Bool.Select(flag => Of(new FlagConstant(flag))),
            SimpleType { Kind: SimpleKind.Date } => Gen.Frequency(
                (1, Gen.Const(Of(new DateConstant(DateConstant.LongTerm)))),
                (3, Gen.Int[-200, 200].Select(days => Of(new DateConstant(Days.Today.AddDays(days))))),
                (2, Gen.Int[10, 30].Select(years => Of(new DateConstant(Days.Today.AddYears(-years)))))),
            SimpleType { Kind: SimpleKind.DomainName } => Pick(Domains),
            SimpleType { Kind: SimpleKind.Mobile } => Pick(Mobiles),
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
