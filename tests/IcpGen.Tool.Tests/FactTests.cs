using IcpGen.Language.Rules;
using IcpGen.Tool.Facts;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

public sealed class FactTests : IDisposable
{
    private const string Filing = """
        { "province": "上海", "nature": "enterprise", "mobile": "{0}", "expiresOn": "长期",
          "websites": [ { "name": "某某网", "domains": ["Example.CN"] } ] }
        """;

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    private Outcome Validate(string mobile, string facts) => _workplace.Validate(
        "a.json", Filing.Replace("{0}", mobile, StringComparison.Ordinal), "--facts", _workplace.Add("facts.json", facts), "--lang", "en");

    [Theory]
    [InlineData("13910001000", "beijing")]
    [InlineData("13816000000", "shanghai")]
    [InlineData("13300000000", "guangxi")]
    [InlineData(" 13812345678 ", "jiangsu")]
    [InlineData("19900000000", null)]
    [InlineData("12345", null)]
    [InlineData("张三", null)]
    public void A_mobile_number_tells_its_province_where_the_tables_know_it(string number, string? province)
    {
        Assert.Equal(province is null ? null : new MemberConstant(RuleType.Province, province), MobileAttribution.Find(number));
    }

    [Theory]
    [InlineData("""{ "domainHolder": { "example.cn": "张三" } }""", 0)]
    [InlineData("""{ "domainHolder": { "EXAMPLE.cn": "李四" } }""", 1)]
    [InlineData("""{ "domainHolder": { "example.com": "张三" } }""", 3)]
    [InlineData("""{ "domainHolder": { "example.cn": null } }""", 3)]
    public void A_facts_file_answers_the_rules(string facts, int code)
    {
        Assert.Equal(code, Validate("13816000000", facts).Code);
    }

    [Theory]
    [InlineData("13910001000", "shanghai", 0)]
    [InlineData("13816000000", "北京市", 1)]
    [InlineData("13816000000", null, 3)]
    [InlineData("19900000000", "310000", 0)]
    public void A_facts_file_wins_over_the_tables(string mobile, string? province, int code)
    {
        string value = province is null ? "null" : $"\"{province}\"";
        string facts = $$"""{ "mobileProvince": { "{{mobile}}": {{value}} }, "domainHolder": { "example.cn": "张三" } }""";

        Assert.Equal(code, Validate(mobile, facts).Code);
    }

    [Fact]
    public void A_fact_that_nobody_knows_is_asked_for()
    {
        Outcome outcome = Validate("19900000000", "{}");

        Assert.Equal(3, outcome.Code);
        Assert.Contains("find out: mobileProvince(19900000000) (province of the number)\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("find out: domainHolder(Example.CN) (holder)\n", outcome.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("""{ "mobileProvinces": {} }""", "facts.json(1,3): error: mobileProvinces: there is no fact “mobileProvinces”; did you mean mobileProvince?")]
    [InlineData("""{ "mobileProvince": { "13800000000": "beijng" } }""", "facts.json(1,38): error: mobileProvince.13800000000: “beijng” is no province; did you mean beijing (Beijing)?")]
    [InlineData("""{ "mobileProvince": "beijing" }""", "facts.json(1,21): error: mobileProvince: expected an object whose keys are each a text")]
    [InlineData("""{ "domainHolder": { "a.cn": 4 } }""", "facts.json(1,29): error: domainHolder.a.cn: expected a text, found a number")]
    [InlineData("[]", "facts.json(1,1): error: ")]
    [InlineData("{", "facts.json(1,2): error: not valid JSON")]
    public void A_mistake_in_the_facts_is_told_with_its_place(string facts, string message)
    {
        Outcome outcome = Validate("13816000000", facts);

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith(message, outcome.Errors, StringComparison.Ordinal);
    }
}
