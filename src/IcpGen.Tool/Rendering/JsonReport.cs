using System.Globalization;
using System.Text.Json;
using IcpGen.Documentation.Wordings;

namespace IcpGen.Tool.Rendering;

/// <summary>Writes an examined filing as a JSON object. Fields without a value are null; none is left out, but for the checklist where nobody wants it.</summary>
internal sealed class JsonReport(Utf8JsonWriter json, string language)
{
    /// <summary>Writes the object.</summary>
    public void Write(ExaminedFiling filing, bool withChecklist)
    {
        FilingReport report = filing.Examination.Report;
        json.WriteStartObject();
        json.WriteString("file", filing.File);
        WriteNumber("record", filing.Record);
        json.WriteString("province", filing.Province is { } province ? MemberNames.Of(province) : null);
        json.WriteString("asOf", report.AsOf.Current.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("formVerdict", MemberNames.Of(report.Form));
        json.WriteString("fileVerdict", MemberNames.Of(report.File));
        WriteArray("violations", report.Violations, WriteFinding);
        WriteArray("warnings", report.Warnings, WriteFinding);
        WriteArray("undetermined", report.Undetermined, WriteOpenRule);
        if (withChecklist)
        {
            json.WritePropertyName("checklist");
            new JsonChecklist(this, json, language).Write(filing.Examination.Checklist);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes an array.</summary>
    public void WriteArray<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private void WriteNumber(string name, int? number)
    {
        if (number is { } given)
        {
            json.WriteNumber(name, given);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void WriteFinding(Finding finding)
    {
        json.WriteStartObject();
        WriteRule(finding.Rule);
        json.WriteString("path", finding.Path.ToString());
        json.WriteString("label", finding.Label.In(language));
        json.WriteString("kind", MemberNames.Of(finding.Kind));
        json.WriteString("message", finding.GetMessage(language));
        json.WriteString("remedy", finding.GetRemedy(language));
        json.WriteEndObject();
    }

    private void WriteOpenRule(OpenRule open)
    {
        json.WriteStartObject();
        WriteRule(open.Rule);
        json.WriteBoolean("advisory", open.Severity == FindingSeverity.Warning);
        WriteArray("needs", open.Needs, WriteNeed);
        json.WriteEndObject();
    }

    private void WriteRule(RuleInfo rule)
    {
        json.WriteString("rule", rule.Id);
        WriteArray("clauses", rule.Clauses, json.WriteStringValue);
        json.WriteString("title", rule.Title.In(language));
    }

    private void WriteNeed(Need need)
    {
        json.WriteStartObject();
        json.WriteString("kind", MemberNames.Of(need.Kind));
        json.WriteString("path", need.Path.ToString());
        json.WriteString("fact", need.Fact);
        WriteArray("arguments", need.Arguments, argument => json.WriteStringValue(JsonNames.OfArgument(argument)));
        json.WriteEndObject();
    }
}
