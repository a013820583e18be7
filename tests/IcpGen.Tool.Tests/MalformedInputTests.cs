using System.Text;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

public sealed class MalformedInputTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("""{ "nature": }""", "a.json(1,13): error: not valid JSON: '}' is an invalid start of a value")]
    [InlineData("{\n  \"nature\": \"个人\",\n}", "a.json(3,1): error: not valid JSON: The JSON object contains a trailing comma")]
    [InlineData("{ \"nature\": \"个人\" x }", "a.json(1,18): error: not valid JSON: 'x' is invalid after a value")]
    [InlineData("", "a.json(1,1): error: there is no filing in it")]
    [InlineData(" \n ", "a.json(2,2): error: there is no filing in it")]
    [InlineData("[]", "a.json(1,1): error: there is no filing in it")]
    [InlineData("[ {} ] {}", "a.json(1,8): error: there is something after the array")]
    [InlineData("[ {}, 4 ]", "a.json(1,7): error: expected an object { … }, found a number")]
    [InlineData("\"filing\"", "a.json(1,1): error: expected an object { … }, found a text")]
    public void Bad_JSON_is_told_with_file_line_and_column(string text, string expected)
    {
        Outcome outcome = _workplace.Validate("a.json", text, "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith(expected, outcome.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "nature": true }""", "nature: expected the name or code of a nature, found true")]
    [InlineData("""{ "mobile": 13800000000 }""", "mobile: expected a text, found a number")]
    [InlineData("""{ "isOpen": "yes" }""", "isOpen: expected true or false, found a text")]
    [InlineData("""{ "expiresOn": "2026-02-30" }""", "expiresOn: “2026-02-30” is no date; write \"2026-01-31\", or \"longTerm\"")]
    [InlineData("""{ "expiresOn": 20260131 }""", "expiresOn: expected a date (such as \"2026-01-31\", or \"longTerm\"), found a number")]
    [InlineData("""{ "websites": { "name": "某" } }""", "websites: expected an array [ … ], found an object")]
    [InlineData("""{ "websites": [ "某" ] }""", "websites[0]: expected an object { … }, found a text")]
    [InlineData("""{ "materials": [ { "copies": 1.5 } ] }""", "materials[0].copies: 1.5 is no whole number between -2147483648 and 2147483647")]
    [InlineData("""{ "mobile": "1", "mobile": "2" }""", "mobile: the field is given twice")]
    [InlineData("""{ "mobile": "\ud800" }""", "mobile: the text holds half of a Unicode escape")]
    public void A_value_that_does_not_fit_is_told_with_its_path(string text, string expected)
    {
        Outcome outcome = _workplace.Validate("a.json", text, "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.EndsWith("error: " + expected, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_of_a_filing_are_told_at_once()
    {
        const string Text = """
            {
              "natrue": "个人",
              "nature": "个体",
              "websites": [ { "name": 1, "domain": [] } ]
            }
            """;

        Assert.Equal(
            [
                "a.json(2,3): error: natrue: there is no field “natrue” in filing; did you mean nature (nature)?",
                "a.json(4,27): error: websites[0].name: expected a text, found a number",
                "a.json(4,30): error: websites[0].domain: there is no field “domain” in website; did you mean domains (domain names)?",
                "a.json(3,13): warning: nature: “个体” is no nature; did you mean individual (individual)? (taken as unreadable)",
            ],
            _workplace.Validate("a.json", Text, "--lang", "en").ErrorLines);
    }

    [Fact]
    public void Columns_count_characters_not_bytes_and_a_byte_order_mark_is_no_character()
    {
        Outcome outcome = _workplace.Validate("a.json", "\uFEFF{ \"mobile\": \"一二三\", \"isOpen\": 0 }");

        Assert.StartsWith("a.json(1,30): ", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_told_where_it_begins()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes("{\n \"mobile\": \""), 0xC9, 0xCF, .. Encoding.UTF8.GetBytes("\" }")];

        Outcome outcome = _workplace.Run(["validate", "--rules", _workplace.Path("rules")], text);

        Assert.Equal(2, outcome.Code);
        Assert.Equal("stdin(2,13): error: 不是 UTF-8 编码；请另存为 UTF-8\n", outcome.Errors);
    }

    [Theory]
    [InlineData("性质", "nature")]
    [InlineData("Nature", "nature")]
    [InlineData("procedure", "procedures")]
    public void A_label_or_a_near_miss_leads_to_the_field(string written, string meant)
    {
        Outcome outcome = _workplace.Validate("a.json", $$"""{ "{{written}}": null }""");

        Assert.Contains($"是否指 {meant}（", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_like_no_other_gets_the_list_of_fields()
    {
        Outcome outcome = _workplace.Validate("a.json", """{ "xyz": 1 }""");

        Assert.Contains("可用：province, nature, mobile, expiresOn, isOpen, websites, materials, procedures", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deeply_nested_text_is_an_error_and_no_crash()
    {
        Outcome outcome = _workplace.Validate("a.json", new string('[', 100_000));

        Assert.Equal(2, outcome.Code);
    }
}
