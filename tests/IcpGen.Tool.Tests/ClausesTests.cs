using System.Text.Json;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary><c>icpgen clauses</c>: which clauses the rules cover, and how.</summary>
public sealed class ClausesTests
{
    private const string Rules = """
        enum Nature "性质" en "nature" { enterprise "企业" en "enterprise"   individual "个人" en "individual" }
        record Filing "备案申请" en "filing" { nature : Nature "性质" en "nature"   procedures : Procedure[] "手续" en "procedures" }
        root Filing
        procedure visit "当面核验" en "verification in person"
        province shanghai "上海" en "Shanghai" 310000 SH {
          clauses 1..3
          rule SH-1a "性质" en "Nature" {
            require nature == enterprise
            say "不是企业。"  say en "No enterprise."  mend "改正。"  mend en "Mend it."
            example passes { nature = enterprise }
          }
          rule SH-1b, SH-2 "核验" en "Verification" { step visit  notice "可以预约。" en "Appointments are made."  example fails { procedures = [] } }
        }
        """;

    [Fact]
    public void The_shipped_rules_cover_all_261_clauses_of_all_31_provinces()
    {
        using Workplace workplace = new(rules: null);

        Outcome outcome = workplace.Run(["clauses", "--format", "json"]);

        Assert.Equal(0, outcome.Code);
        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(261, json.RootElement.GetProperty("declared").GetInt32());
        Assert.Equal(261, json.RootElement.GetProperty("covered").GetInt32());
        Assert.Equal(31, json.RootElement.GetProperty("provinces").GetArrayLength());
        Assert.All(
            json.RootElement.GetProperty("provinces").EnumerateArray().SelectMany(province => province.GetProperty("clauses").EnumerateArray()),
            clause => Assert.NotEqual(0, clause.GetProperty("kinds").GetArrayLength()));
    }

    [Fact]
    public void The_text_has_a_line_for_each_province_and_ends_with_what_is_not_covered()
    {
        using Workplace workplace = new(Rules);

        Outcome outcome = workplace.Run(["clauses", "--rules", workplace.Path("rules"), "--lang", "en"]);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("warning ICP3002", outcome.Errors, StringComparison.Ordinal);
        string[] cells = Cells(outcome, "Shanghai");
        Assert.Equal(["Shanghai", "3", "2", "1", "2", "2"], cells);
        Assert.EndsWith("2 of 3 clauses covered\nno rule: SH-3\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_province_is_told_clause_by_clause()
    {
        using Workplace workplace = new(Rules);

        Outcome outcome = workplace.Run(["clauses", "--rules", workplace.Path("rules"), "-p", "上海"]);

        Assert.Equal(["SH-1", "检查、手续、告知", "SH-1a", "性质"], Cells(outcome, "SH-1 "));
        Assert.Equal(["SH-2", "手续、告知", "SH-1b", "核验"], Cells(outcome, "SH-2 "));
        Assert.Equal(["SH-3", "没有规则"], Cells(outcome, "SH-3 "));
    }

    [Fact]
    public void In_json_a_clause_has_its_rules_and_what_each_does()
    {
        using Workplace workplace = new(Rules);

        Outcome outcome = workplace.Run(["clauses", "--rules", workplace.Path("rules"), "--format", "json", "--lang", "en"]);

        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        JsonElement[] clauses = [.. json.RootElement.GetProperty("provinces")[0].GetProperty("clauses").EnumerateArray()];
        Assert.Equal(["check", "procedure", "notice"], Texts(clauses[0].GetProperty("kinds")));
        Assert.Equal("""{"id":"SH-1b","title":"Verification","kinds":["procedure","notice"]}""", JsonSerializer.Serialize(clauses[1].GetProperty("rules")[0]));
        Assert.Equal(0, clauses[2].GetProperty("rules").GetArrayLength());
    }

    [Fact]
    public void Rules_that_do_not_compile_and_provinces_that_do_not_exist_end_with_2()
    {
        using Workplace workplace = new(Rules.Replace("nature == enterprise", "natur == enterprise", StringComparison.Ordinal));

        Assert.Equal(2, workplace.Run(["clauses", "--rules", workplace.Path("rules")]).Code);
        Assert.Equal(2, workplace.Run(["clauses", "-p", "上海县"]).Code);
    }

    private static string[] Cells(Outcome outcome, string start) =>
        outcome.Output.Split('\n').Single(line => line.TrimStart().StartsWith(start, StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string?> Texts(JsonElement array) => array.EnumerateArray().Select(item => item.GetString());
}
