using System.Globalization;
using System.Text.Json;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation.Tests.Support;

/// <summary>Reads filings written as JSON with single quotes, so that they fit into a table: <c>{'name':'A','websites':[null]}</c>.</summary>
internal static class Data
{
    public static RecordValue Filing(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json.Replace('\'', '"'));
        return (RecordValue)Read(document.RootElement, new RecordType("Filing"))!;
    }

    public static Constant Constant(string text, RuleType type) => type switch
    {
        EnumType @enum => new MemberConstant(@enum, text),
        SimpleType { Kind: SimpleKind.Number } => new NumberConstant(long.Parse(text, CultureInfo.InvariantCulture)),
        SimpleType { Kind: SimpleKind.Flag } => new FlagConstant(text is "true" or "True"),
        SimpleType { Kind: SimpleKind.Date } => new DateConstant(text == "longTerm" ? DateConstant.LongTerm : Day(text)),
        _ => new TextConstant(text),
    };

    public static DateTime Day(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Value? Read(JsonElement json, RuleType type) => (json.ValueKind, type) switch
    {
        (JsonValueKind.Null, _) => null,
        (JsonValueKind.Object, RecordType record) => new RecordValue(
            json.EnumerateObject().Select(field => new FieldValue(field.Name, Read(field.Value, FieldType(record, field.Name)))).ToEquatableArray()),
        (JsonValueKind.Array, ListType list) => new ListValue(json.EnumerateArray().Select(item => Read(item, list.Element)).ToEquatableArray()),
        (_, RecordType or ListType) => new UnreadableValue(json.ToString()),
        _ => json.ToString() == "?" ? new UnreadableValue("?") : new SimpleValue(Constant(json.ToString(), type)),
    };

    private static RuleType FieldType(RecordType record, string field) =>
        TestVocabulary.Declared.Records.Single(known => known.Name == record.Name).Fields.Single(known => known.Name == field).Type;
}
