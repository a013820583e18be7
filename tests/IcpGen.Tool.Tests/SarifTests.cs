using System.Text.Json.Nodes;
using IcpGen.Tool.Tests.Support;
using NJsonSchema;

namespace IcpGen.Tool.Tests;

/// <summary><c>icpgen check --format sarif</c>: a log that code scanning services take.</summary>
public sealed class SarifTests : IDisposable
{
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromFileAsync(Repository.File("tests/IcpGen.Tool.Tests/Schemas/sarif-2.1.0-rtm.5.json"));

    private readonly Workplace _workplace = new(rules: null);

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Logs_of_good_and_broken_files_fit_the_public_schema(string language)
    {
        string[] broken = Directory.GetFiles(Repository.File("tests/IcpGen.Tool.Tests/Broken"), "*.icp");
        foreach (string file in broken.Append(_workplace.Add("good.icp", SmallRules.Text)))
        {
            string log = _workplace.Run(["check", file, "--format", "sarif", "--lang", language]).Output;

            Assert.Empty((await Schema).Validate(log));
        }
    }

    private static readonly Dictionary<string, Action<JsonNode>> WaysToBreak = new()
    {
        ["another version"] = log => log["version"] = "2.0.0",
        ["no runs"] = log => log.AsObject().Remove("runs"),
        ["no driver"] = log => log["runs"]![0]!["tool"]!.AsObject().Remove("driver"),
        ["a level that there is not"] = log => Result(log)["level"] = "fatal",
        ["a message without text"] = log => Result(log)["message"] = new JsonObject(),
        ["a line 0"] = log => Region(log)["startLine"] = 0,
        ["a property that there is not"] = log => Region(log)["line"] = 1,
        ["columns counted otherwise"] = log => log["runs"]![0]!["columnKind"] = "bytes",
    };

    public static TheoryData<string> WaysToBreakALog => [.. WaysToBreak.Keys];

    [Theory]
    [MemberData(nameof(WaysToBreakALog))]
    public async Task A_broken_log_does_not_fit_it(string way)
    {
        JsonNode log = Log(SmallRules.Text.Replace("nature == individual", "natuer == individual", StringComparison.Ordinal));
        Assert.Empty((await Schema).Validate(log.ToJsonString()));

        WaysToBreak[way](log);

        Assert.NotEmpty((await Schema).Validate(log.ToJsonString()));
    }

    [Fact]
    public void A_result_has_its_rule_message_and_region()
    {
        JsonNode log = Log(SmallRules.Text.Replace("nature == individual", "natuer == individual", StringComparison.Ordinal));

        JsonNode driver = log["runs"]![0]!["tool"]!["driver"]!, result = Result(log);
        JsonNode rule = Assert.Single(driver["rules"]!.AsArray())!;
        Assert.Equal(("icpgen", "0.1.0"), ((string)driver["name"]!, (string)driver["semanticVersion"]!));
        Assert.Equal(("ICP2001", "ICP2001", 0), ((string)rule["id"]!, (string)result["ruleId"]!, (int)result["ruleIndex"]!));
        Assert.Equal("unknown name", (string)rule["shortDescription"]!["text"]!);
        Assert.Equal("There is no field, variable or definition `…`.", (string)rule["fullDescription"]!["text"]!);
        Assert.EndsWith("/ICP2001.md", (string)rule["helpUri"]!, StringComparison.Ordinal);
        Assert.Equal(("error", "error"), ((string)rule["defaultConfiguration"]!["level"]!, (string)result["level"]!));
        Assert.Equal("There is no field, variable or definition `natuer`; perhaps `nature` is meant.", (string)result["message"]!["text"]!);
        Assert.Equal("""{"startLine":56,"startColumn":13,"endLine":56,"endColumn":19}""", Region(log).ToJsonString());
    }

    [Fact]
    public void The_other_place_of_a_collision_is_a_related_location()
    {
        JsonNode related = Assert.Single(Result(Log(SmallRules.Text.Replace("rule SH-P2", "rule SH-P1", StringComparison.Ordinal)), "ICP3003")["relatedLocations"]!.AsArray())!;

        Assert.Equal("the rule that is there", (string)related["message"]!["text"]!);
        Assert.Equal(34, (int)related["physicalLocation"]!["region"]!["startLine"]!);
    }

    [Fact]
    public void Files_are_named_relative_to_the_working_folder_and_escaped()
    {
        string folder = Directory.CreateDirectory(Path.Combine(Environment.CurrentDirectory, "规则 #1%")).FullName;
        File.WriteAllText(Path.Combine(folder, "上海 a.icp"), "rule");
        try
        {
            JsonNode run = Parse("check", Path.Combine("规则 #1%", "上海 a.icp"))["runs"]![0]!;

            JsonNode file = run["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;
            string root = (string)run["originalUriBaseIds"]!["SRCROOT"]!["uri"]!;
            Assert.Equal("%E8%A7%84%E5%88%99%20%231%25/%E4%B8%8A%E6%B5%B7%20a.icp", (string)file["uri"]!);
            Assert.Equal("SRCROOT", (string)file["uriBaseId"]!);
            Assert.Equal(Path.Combine(folder, "上海 a.icp"), new Uri(new Uri(root), (string)file["uri"]!).LocalPath);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_file_elsewhere_is_named_in_full()
    {
        JsonNode file = Result(Log("rule"))["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;

        Assert.Equal(_workplace.Path("a.icp"), new Uri((string)file["uri"]!).LocalPath);
        Assert.Null(file["uriBaseId"]);
    }

    [Fact]
    public void A_result_is_known_again_where_its_line_has_moved_and_told_from_one_like_it()
    {
        string rules = SmallRules.Text.Replace("require expiresOn", "require expiersOn", StringComparison.Ordinal).Replace("nature == individual", "natuer == individual", StringComparison.Ordinal);
        string moved = "// Moved.\n\n" + rules.Replace("    when    natuer", "      when  natuer", StringComparison.Ordinal);
        string twice = rules.Replace("when    natuer == individual", "when    natuer == individual\n    when    natuer == individual", StringComparison.Ordinal);

        Assert.Equal(2, Fingerprints(rules).Distinct().Count());
        Assert.Equal(Fingerprints(rules), Fingerprints(moved));
        Assert.Equal(Fingerprints(rules), Fingerprints(twice).SkipLast(1));
        Assert.Equal(3, Fingerprints(twice).Distinct().Count());
    }

    private string[] Fingerprints(string rules) =>
        [.. Log(rules)["runs"]![0]!["results"]!.AsArray().Select(result => (string)result!["partialFingerprints"]!["icpgenLine/v1"]!)];

    private JsonNode Log(string rules) => Parse("check", _workplace.Add("a.icp", rules));

    private JsonNode Parse(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        IcpGenTool.Run([.. args, "--format", "sarif", "--lang", "en"], new(Stream.Null, output, errors));
        return JsonNode.Parse(output.ToString())!;
    }

    private static JsonNode Result(JsonNode log, string? code = null) =>
        log["runs"]![0]!["results"]!.AsArray().First(result => code is null || (string)result!["ruleId"]! == code)!;

    private static JsonNode Region(JsonNode log) => Result(log)["locations"]![0]!["physicalLocation"]!["region"]!;
}
