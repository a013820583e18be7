using System.Text.Json;
using IcpGen.Documentation.Wordings;

namespace IcpGen.Tool.Rendering;

/// <summary>Writes a checklist as a JSON object.</summary>
internal sealed class JsonChecklist(JsonReport report, Utf8JsonWriter json, string language)
{
    /// <summary>Writes the object.</summary>
    public void Write(Checklist checklist)
    {
        json.WriteStartObject();
        report.WriteArray("documents", checklist.Documents, WriteDocument);
        report.WriteArray("procedures", checklist.Procedures, WriteProcedure);
        report.WriteArray("notices", checklist.Notices, WriteNotice);
        json.WriteEndObject();
    }

    private void WriteDocument(DocumentLine line)
    {
        json.WriteStartObject();
        json.WriteString("text", line.GetText(language));
        json.WriteString("certainty", MemberNames.Of(line.Certainty));
        json.WriteString("supply", MemberNames.Of(line.Supply));
        json.WriteString("about", line.About);
        report.WriteArray("alternatives", line.Alternatives, WriteAlternative);
        WriteRules(line.Rules);
        json.WriteEndObject();
    }

    private void WriteAlternative(DocumentInfo document)
    {
        json.WriteStartObject();
        json.WriteString("document", document.Name);
        json.WriteString("label", document.Label.In(language));
        json.WriteString("form", document.Form?.In(language));
        json.WriteNumber("copies", document.Copies);
        report.WriteArray("seals", document.Seals, seal => json.WriteStringValue(seal.In(language)));
        json.WriteBoolean("signed", document.Signed);
        json.WriteBoolean("thumbprinted", document.Thumbprinted);
        json.WriteString("stating", document.Stating);
        json.WriteString("handwriting", document.Handwriting);
        json.WriteString("channel", document.Channel?.In(language));
        json.WriteString("postalAddress", document.PostalAddress);
        json.WriteEndObject();
    }

    private void WriteProcedure(ProcedureLine line)
    {
        json.WriteStartObject();
        json.WriteString("text", line.Procedure.In(language));
        json.WriteString("certainty", MemberNames.Of(line.Certainty));
        json.WriteString("supply", MemberNames.Of(line.Supply));
        WriteRules(line.Rules);
        json.WriteEndObject();
    }

    private void WriteNotice(NoticeLine line)
    {
        json.WriteStartObject();
        json.WriteString("text", line.Text.In(language));
        json.WriteString("certainty", MemberNames.Of(line.Certainty));
        WriteRules([line.Rule]);
        json.WriteEndObject();
    }

    private void WriteRules(IReadOnlyList<RuleInfo> rules) =>
        report.WriteArray("rules", rules, rule => json.WriteStringValue(rule.Id));
}
