using System.Text.Json;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

public sealed class JsonOutputTests : IDisposable
{
    private const string Filing = """
        { "province": "上海", "nature": "individual", "mobile": "19900000000", "expiresOn": "2026-02-01", "websites": [ { "name": "某某网" } ], "materials": [] }
        """;

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void A_filing_is_an_indented_object_of_a_fixed_shape()
    {
        Assert.Equal(
            """
            {
              "file": "a.json",
              "record": null,
              "province": "shanghai",
              "asOf": "2026-01-31",
              "formVerdict": "violated",
              "fileVerdict": "violated",
              "violations": [
                {
                  "rule": "SH-P1",
                  "clauses": [
                    "SH-P1"
                  ],
                  "title": "有效期",
                  "path": "expiresOn",
                  "label": "有效期至",
                  "kind": "breach",
                  "message": "有效期至 2026-02-01，不足 3 个月。",
                  "remedy": "换领证件。"
                },
                {
                  "rule": "SH-P4",
                  "clauses": [
                    "SH-P4"
                  ],
                  "title": "居住证",
                  "path": "materials",
                  "label": "材料",
                  "kind": "document",
                  "message": "尚未提供：居住证复印件 2 份。",
                  "remedy": "提供居住证复印件 2 份。"
                }
              ],
              "warnings": [],
              "undetermined": [
                {
                  "rule": "SH-P2",
                  "clauses": [
                    "SH-P2"
                  ],
                  "title": "手机号码",
                  "advisory": false,
                  "needs": [
                    {
                      "kind": "fact",
                      "path": "mobile",
                      "fact": "mobileProvince",
                      "arguments": [
                        "19900000000"
                      ]
                    }
                  ]
                },
                {
                  "rule": "SH-P4",
                  "clauses": [
                    "SH-P4"
                  ],
                  "title": "居住证",
                  "advisory": false,
                  "needs": [
                    {
                      "kind": "field",
                      "path": "procedures",
                      "fact": null,
                      "arguments": []
                    }
                  ]
                },
                {
                  "rule": "SH-P5",
                  "clauses": [
                    "SH-P5"
                  ],
                  "title": "域名所有人",
                  "advisory": false,
                  "needs": [
                    {
                      "kind": "field",
                      "path": "websites[0].domains",
                      "fact": null,
                      "arguments": []
                    }
                  ]
                }
              ]
            }

            """,
            _workplace.Validate("a.json", Filing, "--format", "json", "--no-checklist").Output);
    }

    [Fact]
    public void What_a_fact_is_asked_of_is_told_argument_by_argument()
    {
        _workplace.Add("rules/acme.icp", """
            fact sameOwner(Text, Text) : Flag "同一所有人"
            ruleset acme "甲公司" {
              rule ACME-1 "所有人" { require sameOwner("A, B", "C") at mobile  say "所有人不同。" }
            }
            """);

        JsonElement filing = Parse(_workplace.Validate("a.json", SmallRules.ReadyFiling, "--format", "json"));

        JsonElement need = Assert.Single(Assert.Single(filing.GetProperty("undetermined").EnumerateArray()).GetProperty("needs").EnumerateArray());
        Assert.Equal("""{"kind":"fact","path":"","fact":"sameOwner","arguments":["A, B","C"]}""", Compact(need));
    }

    [Fact]
    public void The_checklist_tells_documents_procedures_and_notices()
    {
        JsonElement checklist = Parse(_workplace.Validate("a.json", Filing, "--format", "json", "--lang", "en")).GetProperty("checklist");

        Assert.Equal(
            """{"text":"the residence permit (copy, 2 copies)","certainty":"due","supply":"missing","about":null,"alternatives":[{"document":"permit","label":"residence permit","form":"copy","copies":2,"signed":false,"signer":null,"issuer":null,"issuedIn":null,"seals":[],"thumbprinted":false,"stating":null,"handwriting":null,"watermark":null,"channel":null,"postalAddress":null}],"rules":["SH-P4"]}""",
            Compact(checklist.GetProperty("documents")[0]));
        Assert.Equal(
            """{"text":"verification in person","certainty":"due","supply":"unknown","rules":["SH-P4"]}""",
            Compact(checklist.GetProperty("procedures")[0]));
        Assert.Equal(
            """{"text":"A home visit is possible.","certainty":"due","rules":["SH-P4"]}""",
            Compact(checklist.GetProperty("notices")[0]));
    }

    [Fact]
    public void NDJSON_gives_a_line_for_each_filing()
    {
        Outcome outcome = _workplace.Validate("a.ndjson", Filing + "\n" + Filing, "--format", "json");

        string[] lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([1, 2], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("record").GetInt32()));
    }

    [Fact]
    public void An_array_or_several_files_give_an_array()
    {
        Outcome array = _workplace.Validate("a.json", $"[{Filing}]", "--format", "json");
        Outcome files = _workplace.ValidateWithRules(_workplace.Add("b.json", Filing), _workplace.Add("c.json", Filing), "--format", "json");

        Assert.Equal(["a.json"], Parse(array).EnumerateArray().Select(filing => filing.GetProperty("file").GetString()));
        Assert.Equal(["b.json", "c.json"], Parse(files).EnumerateArray().Select(filing => filing.GetProperty("file").GetString()));
    }

    [Fact]
    public void Where_no_record_of_an_array_can_be_read_the_output_is_an_empty_array()
    {
        Assert.Equal("[]\n", _workplace.Validate("a.json", "[ 1 ]", "--format", "json").Output);
    }

    private static JsonElement Parse(Outcome outcome) => JsonDocument.Parse(outcome.Output).RootElement;

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
