using System.Text.Json;
using System.Text.RegularExpressions;
using IcpGen.Tool.Rendering;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary><c>icpgen check</c>: what is wrong in rule files, shown where it is.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly Workplace _workplace = new(rules: null);

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void Nothing_wrong_is_told_in_one_line_and_ends_with_0()
    {
        Assert.Equal(new Outcome(0, "1 file, 0 errors, 0 warnings\n", string.Empty), Check(SmallRules.Text, "--lang", "en"));
        Assert.Equal("1 个文件，0 个错误，0 个警告\n", Check(SmallRules.Text).Output);
    }

    [Fact]
    public void The_shipped_rules_have_nothing_wrong()
    {
        Outcome outcome = _workplace.Run(["check", Repository.File("rule-specs"), "--lang", "en", "--strict"]);

        Assert.EndsWith("34 files, 0 errors, 0 warnings\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, outcome.Code);
    }

    [Fact]
    public void A_mistake_is_underlined_in_its_line_and_its_page_is_named()
    {
        Outcome outcome = Check(SmallRules.Text.Replace("nature == individual", "natuer == individual", StringComparison.Ordinal), "--lang", "en");

        Assert.Equal(1, outcome.Code);
        Assert.Equal(
            """
            a.icp(56,13): error ICP2001: There is no field, variable or definition `natuer`; perhaps `nature` is meant.
            56 |     when    natuer == individual
               |             ^^^^^^

            What these mean, with examples:
              ICP2001 unknown name https://github.com/icpgen/icpgen/blob/main/src/IcpGen.Documentation/diagnostics/ICP2001.md

            1 file, 1 error, 0 warnings

            """,
            outcome.Output);
    }

    [Fact]
    public void Chinese_characters_take_two_columns() => Assert.Equal(
        """
        13 |   rule SH-1 "网站名称" { require name == 网站 say "名称不对。" }
           |                                          ^^^^
        """,
        Excerpt("""rule SH-1 "网站名称" { require name == 网站 say "名称不对。" }"""));

    [Fact]
    public void Tabs_do_not_break_the_alignment() => Assert.Equal(
        """
        13 |   rule  SH-1 "a" {  require nmae == "a" }
           |                             ^^^^
        """,
        Excerpt("rule\tSH-1 \"a\" {\trequire nmae == \"a\" }"));

    [Fact]
    public void What_is_missing_gets_one_caret_where_it_belongs() => Assert.Equal(
        """
        13 |   rule SH-1 "a" { require name ==
           |                                  ^
        """,
        Excerpt("rule SH-1 \"a\" { require name ==\n}"));

    [Fact]
    public void Of_a_place_over_several_lines_the_first_is_underlined_to_its_end() => Assert.Equal(
        """
        13 |   rule SH-1 "a" { require name is present } /* a
           |                                             ^^^^
        """,
        Excerpt("rule SH-1 \"a\" { require name is present } /* a\n comment */"));

    [Fact]
    public void Characters_that_nobody_sees_are_shown_by_their_numbers() => Assert.Equal(
        """
        13 |   rule SH-1 "a" { require <U+200B>name is present }
           |                           ^^^^^^^^
        """,
        Excerpt("rule SH-1 \"a\" { require \u200Bname is present }"));

    [Fact]
    public void Of_a_long_line_the_part_around_the_mistake_is_shown()
    {
        string line = Excerpt($$"""rule SH-1 "a" { require name != "{{new string('长', 90)}}" and nmae != "{{new string('长', 90)}}" }""");

        string[] lines = line.Split('\n');
        Assert.Matches("^13 \\| ….*长\" and nmae != \"长.*…$", lines[0]);
        Assert.Equal("nmae", SameColumns(lines[0], lines[1]));
        Assert.InRange(IcpGen.Tool.Checking.Columns.Of(lines[0]), 100, 120);
    }

    [Fact]
    public void Where_two_rules_collide_both_are_shown()
    {
        Outcome outcome = Check(
            SmallRules.Text.Replace("rule SH-P2", "rule SH-P1", StringComparison.Ordinal).Replace("clauses P1..P5", "clauses P1, P3..P5", StringComparison.Ordinal),
            "--lang", "en");

        Assert.StartsWith(
            """
            a.icp(42,8): error ICP3003: There is a rule `SH-P1` already, in effect at the same time; merge them, call one `SH-P1a`, or part them with `effective`.
            42 |   rule SH-P1 "手机号码" en "Mobile number" {
               |        ^^^^^
              a.icp(34,8): the rule that is there
            34 |   rule SH-P1 "有效期" en "Validity" {
               |        ^^^^^

            """,
            outcome.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_end_with_0_or_when_strict_with_1()
    {
        string rules = SmallRules.Text.Replace("""say en  "It expires on {expiresOn}, in less than 3 months." """.TrimEnd(), string.Empty, StringComparison.Ordinal);

        Outcome outcome = Check(rules, "--lang", "en");

        Assert.Contains(": warning ICP3102: ", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 file, 0 errors, 1 warning\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal((0, 1), (outcome.Code, Check(rules, "--strict").Code));
    }

    [Fact]
    public void What_cannot_be_read_is_told_on_standard_error_and_the_rest_is_checked()
    {
        string good = _workplace.Add("good.icp", SmallRules.Text);

        Outcome outcome = _workplace.Run(["check", good, _workplace.Path("nowhere.icp"), "--lang", "en"]);

        Assert.Equal(new Outcome(2, "1 file, 0 errors, 0 warnings\n", "nowhere.icp: error: no such file or folder\n"), outcome);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--lang", "fr")]
    [InlineData("--watch", "--format", "json")]
    [InlineData("--fix")]
    public void Bad_usage_ends_with_2(params string[] options)
    {
        Outcome outcome = _workplace.Run(["check", .. options]);

        Assert.Equal((2, string.Empty), (outcome.Code, outcome.Output));
        Assert.NotEmpty(outcome.Errors);
    }

    [Fact]
    public void Help_names_every_option_and_the_exit_codes()
    {
        string help = _workplace.Run(["check", "--help"]).Output;

        Assert.All(["paths", "--format", "sarif", "--lang", "--strict", "--watch", "Exit codes: 0"], expected => Assert.Contains(expected, help, StringComparison.Ordinal));
    }

    [Fact]
    public void In_json_each_diagnostic_has_its_code_place_and_page_and_the_other_places()
    {
        Outcome outcome = Check(SmallRules.Text.Replace("rule SH-P2", "rule SH-P1", StringComparison.Ordinal), "--format", "json", "--lang", "en");

        Assert.Equal(1, outcome.Code);
        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        Assert.Equal((1, 1, 0), (Number(json.RootElement, "files"), Number(json.RootElement, "errors"), Number(json.RootElement, "warnings")));
        JsonElement found = json.RootElement.GetProperty("diagnostics").EnumerateArray().Single(each => Text(each, "severity") == "error");
        Assert.Equal("ICP3003", Text(found, "code"));
        Assert.Equal("id used twice", Text(found, "title"));
        Assert.StartsWith("There is a rule `SH-P1` already", Text(found, "message"), StringComparison.Ordinal);
        Assert.EndsWith("/ICP3003.md", Text(found, "help"), StringComparison.Ordinal);
        Assert.EndsWith("a.icp", Text(found, "path"), StringComparison.Ordinal);
        Assert.Equal((42, 8, 42, 13), Place(found));
        JsonElement related = Assert.Single(found.GetProperty("related").EnumerateArray());
        Assert.Equal("the rule that is there", Text(related, "message"));
        Assert.Equal((34, 8, 34, 13), Place(related));
    }

    [Fact]
    public void On_a_terminal_the_same_lines_are_told()
    {
        string file = _workplace.Add("a.icp", SmallRules.Text.Replace("nature == individual", "natuer == individual", StringComparison.Ordinal));
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter errors = new();

        IcpGenTool.Run(["check", file], new ToolStreams(Stream.Null, output, errors) { IsOutputTerminal = true });

        // Whether there is colour depends on the terminal that the tests run in.
        string text = Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", string.Empty);
        Assert.Contains("56 |     when    natuer == individual", text, StringComparison.Ordinal);
        Assert.Matches("\n   \\|             \\^{6} *\n", text);
    }

    private Outcome Check(string rules, params string[] options) => _workplace.Run(["check", _workplace.Add("a.icp", rules), .. options]);

    /// <summary>How the first mistake in a rule is shown.</summary>
    private string Excerpt(string rule)
    {
        string head = """
            record Website "网站" { name : Text "名称" }
            record Filing "申请" {
              name  : Text      "名称"
              sites : Website[] "网站"
            }
            root Filing



            province shanghai "上海" 310000 SH {
              clauses 1

            """;
        string[] lines = Check(head + "\n  " + rule + "\n}\n").Output.Split('\n');
        int first = Array.FindIndex(lines, line => line.Contains("error", StringComparison.Ordinal));
        return lines[first + 1] + "\n" + lines[first + 2];
    }

    private static string SameColumns(string line, string carets)
    {
        int from = carets.IndexOf('^', StringComparison.Ordinal), column = 0;
        return string.Concat(line.Where(character =>
        {
            bool isUnder = column >= from && column < carets.Length;
            column += IcpGen.Tool.Checking.Columns.Of(character);
            return isUnder;
        }));
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static (int Line, int Column, int EndLine, int EndColumn) Place(JsonElement element) =>
        (Number(element, "line"), Number(element, "column"), Number(element, "endLine"), Number(element, "endColumn"));
}
