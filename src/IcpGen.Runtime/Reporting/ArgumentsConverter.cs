using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcpGen.Generated;

/// <summary>Writes to JSON what a fact is asked of, without reflection: numbers and flags as such, days, provinces and texts as text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArgumentsConverter : JsonConverter<IReadOnlyList<object>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<object> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Reports are written to JSON, not read from it.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<object> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (object argument in value)
        {
            Write(writer, argument);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, object argument)
    {
        switch (argument)
        {
            case long number:
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case DateOnly day:
                writer.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteStringValue(Convert.ToString(argument, CultureInfo.InvariantCulture));
                break;
        }
    }
}
