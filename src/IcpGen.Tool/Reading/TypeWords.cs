using System.Text.Json;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Reading;

/// <summary>What types and JSON values are called in messages.</summary>
internal static class TypeWords
{
    /// <summary>What a field of a type takes.</summary>
    public static Localized Of(RuleType type, Vocabulary vocabulary) => type switch
    {
        SimpleType { Kind: SimpleKind.Number } => new("整数", "a whole number"),
        SimpleType { Kind: SimpleKind.Flag } => new("真假值（true 或 false）", "true or false"),
        SimpleType { Kind: SimpleKind.Date } => new("日期（如 \"2026-01-31\"，或 \"longTerm\"、\"长期\"）", "a date (such as \"2026-01-31\", or \"longTerm\")"),
        EnumType named => Named(new EnumNames(vocabulary).LabelOf(named)),
        RecordType => new("对象 { … }", "an object { … }"),
        ListType => new("数组 [ … ]", "an array [ … ]"),
        _ => new("文本", "a text"),
    };

    /// <summary>What a JSON token begins.</summary>
    public static Localized Of(JsonTokenType token) => token switch
    {
        JsonTokenType.String => new("文本", "a text"),
        JsonTokenType.Number => new("数字", "a number"),
        JsonTokenType.True => new("真假值 true", "true"),
        JsonTokenType.False => new("真假值 false", "false"),
        JsonTokenType.StartObject => new("对象", "an object"),
        JsonTokenType.StartArray => new("数组", "an array"),
        _ => new("null", "null"),
    };

    private static Localized Named(Language.Localized label) => new($"{label.Zh}的名称或代码", $"the name or code of a {label.In("en")}");
}
