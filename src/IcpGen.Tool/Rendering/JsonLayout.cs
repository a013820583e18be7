using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace IcpGen.Tool.Rendering;

/// <summary>How objects are written as JSON: in camel case, indented, with Chinese as it is.</summary>
internal static class JsonLayout
{
    /// <summary>The options that say so.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };
}
