using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcpGen.Generated;

/// <summary>Writes a path to JSON as its text. Reports are written, not read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldPathConverter : JsonConverter<FieldPath>
{
    /// <inheritdoc/>
    public override FieldPath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Reports are written to JSON, not read from it.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FieldPath value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
