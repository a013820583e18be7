using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Rendering;

/// <summary>Writes results for programs, laid out as the input is: one object, an array, or a line for each filing.</summary>
internal sealed class JsonResultWriter(TextWriter output, InputLayout layout, string language, bool withChecklist) : IResultWriter
{
    private const string Indent = "  ";

    private bool _hasWritten;

    /// <inheritdoc/>
    public void Write(ExaminedFiling filing)
    {
        string text = Serialize(filing);
        if (layout == InputLayout.Array)
        {
            output.WriteLine(_hasWritten ? "," : "[");
            output.Write(Indent + text.Replace("\n", "\n" + Indent, StringComparison.Ordinal));
        }
        else
        {
            output.WriteLine(text);
        }

        _hasWritten = true;
    }

    /// <inheritdoc/>
    public void Complete()
    {
        if (layout == InputLayout.Array)
        {
            output.WriteLine(_hasWritten ? Environment.NewLine + "]" : "[]");
        }
    }

    private string Serialize(ExaminedFiling filing)
    {
        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = layout != InputLayout.Sequence,
        };
        using (Utf8JsonWriter json = new(buffer, options))
        {
            new JsonReport(json, language).Write(filing, withChecklist);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n");
    }
}
