using System.Globalization;
using System.Reflection;
using System.Text.Json;
using IcpGen.Filings;
using IcpGen.Language.Rules;
using IcpGen.Tool.Examining;
using IcpGen.Tool.Facts;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;
using IcpGen.Tool.Sources;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

public sealed class ShippedRulesTests
{
    private static readonly RuleUnit Unit = ShippedRules.Compile().Unit;

    public static TheoryData<string> Provinces => [.. Unit.Provinces.Select(province => province.Name)];

    public static TheoryData<string> Filings => new(
        """{ "operation": "新增备案" }""",
        """
        { "operation": "newFiling",
          "subject": { "name": "张三", "nature": "个人",
            "certificate": { "type": "居民身份证", "number": "110101199003074258", "expiresOn": "2026-03-01", "address": "上海市黄浦区南京东路 1 号" },
            "principal": { "name": "张三", "mobile": "13910001000", "citizenship": "中国大陆" } },
          "websites": [ { "name": "个人博客", "homeUrls": [ "http://www.example.cn" ], "domains": [ "example.cn", "example.hk" ],
            "serviceContents": [ "博客/个人空间" ], "principal": { "name": "李四", "mobile": "19900000000" } } ],
          "materials": [ { "kind": "居住证", "form": "复印件", "copies": 2 } ], "procedures": [] }
        """,
        """
        { "operation": "新增网站",
          "subject": { "name": "某某科技有限公司", "nature": 4, "certificate": { "type": 1, "number": "91310000MA1K35TX3U", "expiresOn": "长期" },
            "legalRepresentative": { "name": "王五" }, "principal": { "name": "王五" } },
          "websites": [], "newDomains": [], "materials": [] }
        """);

    [Theory]
    [MemberData(nameof(Provinces))]
    public void Compiled_and_interpreted_they_say_the_same_of_every_example_and_draw_up_the_same_checklist(string name)
    {
        ProvinceRules rules = Unit.Provinces.Single(province => province.Name == name);

        Assert.All(rules.Rules.SelectMany(rule => rule.Examples), example => AssertAgree(rules, example.Filing, example.Facts));
    }

    [Theory]
    [MemberData(nameof(Filings))]
    public void Compiled_and_interpreted_they_say_the_same_of_half_filled_filings(string filing)
    {
        FilingSlice slice = InputSplitter.Split(new JsonText("a.json", System.Text.Encoding.UTF8.GetBytes(filing)), isLines: false).Filings.Single();
        RecordValue read = new FilingReader(Unit.Vocabulary).Read(slice).Filing!;

        Assert.All(Unit.Provinces, rules => AssertAgree(rules, read, []));
    }

    private static void AssertAgree(ProvinceRules rules, RecordValue filing, IReadOnlyList<FactValue> stated)
    {
        FactBook facts = new(Unit.Vocabulary, stated);
        Province province = (Province)rules.Code;
        string Said(IFilingExaminer examiner)
        {
            using StringWriter output = new();
            JsonResultWriter writer = new(output, InputLayout.Single, "zh", withChecklist: true);
            writer.Write(new ExaminedFiling("a.json", null, province, examiner.Examine(filing, province, AsOf.On(new(2026, 1, 1)))));
            return output.ToString();
        }

        Assert.Equal(Said(new InterpretedExaminer(Unit, facts)), Said(new CompiledExaminer(Unit.Vocabulary, facts)));
    }

    [Theory]
    [InlineData("{}", "undetermined")]
    [InlineData("""{ "domainHolder": { "EXAMPLE.com": "李四" }, "mobileProvince": { "19900000000": "上海" } }""", "violated")]
    [InlineData("""{ "domainHolder": { "EXAMPLE.com": "张三" }, "mobileProvince": { "19900000000": "北京" } }""", "violated")]
    [InlineData("""{ "domainHolder": { "EXAMPLE.com": "张三" }, "mobileProvince": { "19900000000": "上海" } }""", "complies")]
    public void Stated_facts_answer_the_compiled_rules(string facts, string form)
    {
        const string Filing = """
            { "operation": "新增备案", "province": "上海",
              "subject": { "name": "张三", "nature": "个人", "mailingAddress": "上海市黄浦区南京东路 1 号 201 室",
                "certificate": { "type": "居民身份证", "number": "310101199003070016", "expiresOn": "长期", "address": "上海市黄浦区南京东路 1 号" },
                "principal": { "name": "张三", "mobile": "19900000000" } },
              "websites": [ { "name": "摄影", "domains": [ "example.com" ], "principal": { "name": "张三", "mobile": "19900000000" } } ] }
            """;
        using Workplace workplace = new(rules: null);
        string file = workplace.Add("a.json", Filing);

        Outcome outcome = workplace.Run(["validate", file, "--format", "json", "--facts", workplace.Add("facts.json", facts), "--as-of", SmallRules.Today]);

        Assert.Empty(outcome.Errors);
        Assert.Equal(form, JsonDocument.Parse(outcome.Output).RootElement.GetProperty("formVerdict").GetString());
    }

    [Fact]
    public void Every_field_and_member_of_the_vocabulary_reaches_the_model()
    {
        foreach (int variant in Enumerable.Range(0, 30))
        {
            Filing model = FilingModel.Of((RecordValue)Fill(new RecordType(Unit.Vocabulary.Root), variant));

            AssertFilled(model, nameof(Filing));
        }
    }

    private static Value Fill(RuleType type, int variant) => type switch
    {
        RecordType record => new RecordValue(Unit.Vocabulary.Records.First(declared => declared.Name == record.Name)
            .Fields.Select(field => new FieldValue(field.Name, Fill(field.Type, variant))).ToEquatableArray()),
        ListType list => new ListValue(EquatableArray.Of<Value?>(Fill(list.Element, variant))),
        EnumType named => new SimpleValue(Member(named, variant)),
        SimpleType { Kind: SimpleKind.Number } => new SimpleValue(new NumberConstant(2)),
        SimpleType { Kind: SimpleKind.Flag } => new SimpleValue(new FlagConstant(true)),
        SimpleType { Kind: SimpleKind.Date } => new SimpleValue(new DateConstant(DateConstant.LongTerm)),
        _ => new SimpleValue(new TextConstant("某")),
    };

    private static MemberConstant Member(EnumType type, int variant)
    {
        IReadOnlyList<NamedMember> members = new EnumNames(Unit.Vocabulary).MembersOf(type);
        return new(type, members[variant % members.Count].Name);
    }

    private static void AssertFilled(object model, string path)
    {
        foreach (PropertyInfo property in model.GetType().GetProperties())
        {
            string here = path + "." + property.Name;
            object? value = property.GetValue(model);
            Assert.True(value is not null, string.Create(CultureInfo.InvariantCulture, $"{here} is not filled"));
            if (property.PropertyType.Namespace == typeof(Filing).Namespace && property.PropertyType.IsClass)
            {
                AssertFilled(value, here);
            }
        }
    }
}
