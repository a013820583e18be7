using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using IcpGen.Generated;
using IcpGen.Runtime.Tests.Support;

namespace IcpGen.Runtime.Tests.Reporting;

/// <summary>Reports and checklists as JSON: all of them, in words.</summary>
public class JsonTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly AsOf Day = AsOf.On(new(2026, 3, 31));

    private static readonly DraftValidator Validator = new();

    [Fact]
    public void A_report_is_written_whole() =>
        Snapshot.Matches("report.json", JsonSerializer.Serialize(Validator.Validate(new("坏名称", null), Day), Options) + "\n");

    [Fact]
    public void A_checklist_is_written_whole() =>
        Snapshot.Matches("checklist.json", JsonSerializer.Serialize(Validator.Checklist(new("坏名称", null), Day), Options) + "\n");

    [Fact]
    public void A_source_generated_context_writes_the_same()
    {
        FilingReport report = Validator.Validate(new("坏名称", null), Day);
        Checklist checklist = Validator.Checklist(new("坏名称", null), Day);

        Assert.Equal(JsonSerializer.Serialize(report), JsonSerializer.Serialize(report, ReportJson.Default.FilingReport));
        Assert.Equal(JsonSerializer.Serialize(checklist), JsonSerializer.Serialize(checklist, ReportJson.Default.Checklist));
    }

    [Fact]
    public void A_filing_that_could_not_be_checked_is_not_written_as_if_it_had_passed()
    {
        JsonElement json = JsonSerializer.SerializeToElement(WithoutRules.Validate(default, Day, "province"), Options);

        Assert.Equal("Undetermined", json.GetProperty("form").GetString());
        Assert.Equal("Undetermined", json.GetProperty("file").GetString());
        Assert.False(json.GetProperty("isReady").GetBoolean());
        Assert.Equal("PROVINCE", json.GetProperty("undetermined")[0].GetProperty("rule").GetProperty("id").GetString());
    }

    [Fact]
    public void Every_enumeration_is_written_by_its_members_names() => Assert.All(
        typeof(FilingReport).Assembly.GetExportedTypes().Where(type => type.IsEnum).SelectMany(type => type.GetEnumValues().Cast<object>()),
        member => Assert.Equal($"\"{member}\"", JsonSerializer.Serialize(member, member.GetType())));

    [Fact]
    public void A_province_is_read_by_its_name_and_as_before_by_its_code()
    {
        Assert.Equal(Province.Shanghai, JsonSerializer.Deserialize<Province>("\"shanghai\""));
        Assert.Equal(Province.Shanghai, JsonSerializer.Deserialize<Province>("310000"));
    }

    [Fact]
    public void A_report_cannot_be_made_up_from_JSON() =>
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<FilingReport>("""{ "Form": "Complies", "File": "Complies" }"""));
}
