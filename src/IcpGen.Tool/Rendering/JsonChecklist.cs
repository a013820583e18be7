using System.Text.Json;
using IcpGen.Documentation.Wordings;
using IcpGen.Documents;

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
        foreach (Mark mark in Marks.All)
        {
            WriteMark(mark, document.Mark(mark.Name));
        }

        json.WriteEndObject();
    }

    private void WriteMark(Mark mark, DocumentMark? asked)
    {
        switch (mark.Kind)
        {
            case MarkKind.Number:
                json.WriteNumber(mark.Name, asked?.Number ?? 1);
                break;
            case MarkKind.Flag:
                json.WriteBoolean(mark.Name, asked is not null);
                break;
            case MarkKind.Member when mark.IsMany:
                report.WriteArray(mark.Name, asked?.Values ?? [], value => json.WriteStringValue(value.In(language)));
                break;
            default:
                json.WriteString(mark.Name, asked?.Values[0].In(language));
                break;
        }
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
