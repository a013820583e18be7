using System.Globalization;
using System.Text;
using System.Text.Json;
using IcpGen.Identifiers;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Reading;

/// <summary>Reads JSON as values of the rules' types. What does not fit or has no meaning goes to the log, and reading goes on behind it.</summary>
/// <param name="vocabulary">What the rules speak of.</param>
/// <param name="log">Takes what is wrong.</param>
/// <param name="isStrict">Whether a member that the rules do not know is an error.</param>
internal sealed class ValueReader(Vocabulary vocabulary, ErrorLog log, bool isStrict = false)
{
    private readonly ConstantReader _constants = new(vocabulary);

    /// <summary>Reads the value that begins at the reader's token and leaves the reader at its last token.</summary>
    /// <returns>Null for a JSON null, a blank text, or what does not fit; unreadable for a member that the rules do not know.</returns>
    public Value? Read(ref Utf8JsonReader json, RuleType type, string path)
    {
        switch (json.TokenType, type)
        {
            case (JsonTokenType.Null, _):
                return null;
            case (JsonTokenType.StartObject, RecordType record):
                return ReadRecord(ref json, vocabulary.Records.First(declared => declared.Name == record.Name), path);
            case (JsonTokenType.StartArray, ListType list):
                return ReadList(ref json, list, path);
            case (JsonTokenType.True or JsonTokenType.False, SimpleType { Kind: SimpleKind.Flag }):
                return new SimpleValue(new FlagConstant(json.TokenType == JsonTokenType.True));
            case (JsonTokenType.Number, SimpleType { Kind: SimpleKind.Number }):
                return Accept(ConstantReader.Number(Raw(json)), Raw(json), json.TokenStartIndex, path);
            case (JsonTokenType.Number, EnumType named):
                return Accept(_constants.Member(named, Raw(json)), Raw(json), json.TokenStartIndex, path);
            case (JsonTokenType.String, EnumType or SimpleType { Kind: not (SimpleKind.Number or SimpleKind.Flag) }):
                return ReadText(json, type, path);
            default:
                log.Add(json.TokenStartIndex, path, ReadingErrors.WrongKind(type, vocabulary, json.TokenType));
                json.Skip();
                return null;
        }
    }

    /// <summary>The text of the reader's token; null, and an entry in the log, where it is no Unicode.</summary>
    public string? TextOf(in Utf8JsonReader json, string path)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            log.Add(json.TokenStartIndex, path, ReadingErrors.NotUnicode);
            return null;
        }
    }

    private RecordValue ReadRecord(ref Utf8JsonReader json, RecordDefinition record, string path)
    {
        List<FieldValue> fields = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            long place = json.TokenStartIndex;
            string? name = TextOf(json, path);
            json.Read();
            string here = path.Length == 0 ? name ?? string.Empty : $"{path}.{name}";
            if (record.Fields.FirstOrDefault(field => field.Name == name) is not { } declared)
            {
                ReportUnknown(name, record, place, here);
                json.Skip();
                continue;
            }

            if (!seen.Add(declared.Name))
            {
                log.Add(place, here, ReadingErrors.GivenTwice);
            }

            fields.Add(new(declared.Name, Read(ref json, declared.Type, here)));
        }

        return new(fields.ToEquatableArray());
    }

    private void ReportUnknown(string? name, RecordDefinition record, long place, string path)
    {
        if (name is not null)
        {
            log.Add(place, path, ReadingErrors.UnknownField(name, record));
        }
    }

    private ListValue ReadList(ref Utf8JsonReader json, ListType list, string path)
    {
        List<Value?> items = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref json, list.Element, string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]")));
        }

        return new(items.ToEquatableArray());
    }

    private Value? ReadText(in Utf8JsonReader json, RuleType type, string path) =>
        TextOf(json, path) is { } text && !new Text(text).IsBlank
            ? Accept(_constants.Read(type, text, path), text, json.TokenStartIndex, path)
            : null;

    private Value? Accept(ReadConstant read, string text, long place, string path)
    {
        if (!isStrict && read is { IsUnreadable: true, Error: { } why })
        {
            log.AddUnreadable(place, path, ReadingErrors.TakenAsUnreadable(why));
            return new UnreadableValue(text);
        }

        if (read.Error is { } error)
        {
            log.Add(place, path, error);
        }

        return read.Constant is { } constant ? new SimpleValue(constant) : null;
    }

    private static string Raw(in Utf8JsonReader json) => Encoding.UTF8.GetString(json.ValueSpan);
}
