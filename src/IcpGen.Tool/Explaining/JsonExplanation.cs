using System.Text.Encodings.Web;
using System.Text.Json;

namespace IcpGen.Tool.Explaining;

/// <summary>Writes explanations as JSON: an array of rules, with all that the text has.</summary>
internal static class JsonExplanation
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(IReadOnlyList<ExplainedRule> rules, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(rules, Options).ReplaceLineEndings("\n"));
}
