using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using IcpGen.Filings;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Examining;

/// <summary>Fills the ready-made filing model with a filing given as data.</summary>
internal static class FilingJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The filing as a model. The data is of the shipped vocabulary, which has the model's very names.</summary>
    public static Filing ToModel(RecordValue filing)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            Write(json, filing);
        }

        return JsonSerializer.Deserialize<Filing>(buffer.WrittenSpan, Options)!;
    }

    private static void Write(Utf8JsonWriter json, Value? value)
    {
        switch (value)
        {
            case RecordValue record:
                json.WriteStartObject();
                foreach (FieldValue field in record.Fields)
                {
                    json.WritePropertyName(field.Name);
                    Write(json, field.Value);
                }

                json.WriteEndObject();
                break;
            case ListValue list:
                json.WriteStartArray();
                foreach (Value? item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                Write(json, (value as SimpleValue)?.Constant);
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, Constant? constant)
    {
        switch (constant)
        {
            case TextConstant text:
                json.WriteStringValue(text.Value);
                break;
            case NumberConstant number:
                json.WriteNumberValue(number.Value);
                break;
            case FlagConstant flag:
                json.WriteBooleanValue(flag.Value);
                break;
            case DateConstant date:
                json.WriteStringValue(date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case MemberConstant member:
                json.WriteStringValue(member.Member);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
