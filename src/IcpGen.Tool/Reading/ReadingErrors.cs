using System.Text.Json;
using IcpGen.Identifiers;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Reading;

/// <summary>What can be wrong with a filing as data.</summary>
internal static class ReadingErrors
{
    private const int MostNamesShown = 12;

    public static Localized WrongKind(RuleType type, Vocabulary vocabulary, JsonTokenType found)
    {
        (Localized wanted, Localized given) = (TypeWords.Of(type, vocabulary), TypeWords.Of(found));
        return new($"应为{wanted.Zh}，实为{given.Zh}", $"expected {wanted.In("en")}, found {given.In("en")}");
    }

    public static Localized NotADate(string text) =>
        new($"“{text}”不是日期；请写作 \"2026-01-31\"，长期有效写 \"longTerm\" 或 \"长期\"", $"“{text}” is no date; write \"2026-01-31\", or \"longTerm\"");

    public static Localized NotWhole(string number) =>
        new($"{number} 不是 {int.MinValue} 到 {int.MaxValue} 之间的整数", $"{number} is no whole number between {int.MinValue} and {int.MaxValue}");

    public static Localized NotUnicode { get; } = new("文本中有残缺的 Unicode 转义", "the text holds half of a Unicode escape");

    public static Localized GivenTwice { get; } = new("同一字段给出了两次", "the field is given twice");

    public static Localized UnknownField(string name, RecordDefinition record)
    {
        FieldDefinition? meant = record.Fields.FirstOrDefault(field => ((Text)field.Label.Zh).Equals(name))
            ?? record.Fields.FirstOrDefault(field => field.Name == Spelling.Nearest(name, record.Fields.Select(each => each.Name)));
        return meant is null
            ? new($"{record.Label.Zh}没有字段“{name}”；可用：{Names(record)}", $"there is no field “{name}” in {record.Label.In("en")}; there are: {Names(record)}")
            : new(
                $"{record.Label.Zh}没有字段“{name}”；是否指 {meant.Name}（{meant.Label.Zh}）？",
                $"there is no field “{name}” in {record.Label.In("en")}; did you mean {meant.Name} ({meant.Label.In("en")})?");
    }

    public static Localized UnknownMember(EnumType type, EnumNames names, string text)
    {
        Language.Localized label = names.LabelOf(type);
        IReadOnlyList<NamedMember> members = names.MembersOf(type);
        string? near = Spelling.Nearest(text, members.SelectMany(member => new[] { member.Name, member.Label.Zh }));
        NamedMember? meant = members.FirstOrDefault(member => member.Name == near || member.Label.Zh == near);
        return meant is null
            ? new($"“{text}”不是{label.Zh}；可用：{Listed(members, "zh")}", $"“{text}” is no {label.In("en")}; there are: {Listed(members, "en")}")
            : new(
                $"“{text}”不是{label.Zh}；是否指 {meant.Name}（{meant.Label.Zh}）？",
                $"“{text}” is no {label.In("en")}; did you mean {meant.Name} ({meant.Label.In("en")})?");
    }

    public static Localized Ambiguous(string text, IReadOnlyList<NamedMember> members) =>
        new($"“{text}”有多种含义；请写名称：{Listed(members, "zh")}", $"“{text}” means several things; write the name: {Listed(members, "en")}");

    /// <summary>What became of a value that the rules know no meaning of.</summary>
    public static Localized TakenAsUnreadable(Localized why) => new($"{why.Zh}（按“无法识别”处理）", $"{why.In("en")} (taken as unreadable)");

    public static Localized UnknownFact(string name, Vocabulary vocabulary) =>
        Spelling.Nearest(name, vocabulary.Facts.Select(fact => fact.Name)) is { } near
            ? new($"没有事实“{name}”；是否指 {near}？", $"there is no fact “{name}”; did you mean {near}?")
            : new($"没有事实“{name}”；可用：{Facts(vocabulary)}", $"there is no fact “{name}”; there are: {Facts(vocabulary)}");

    private static string Facts(Vocabulary vocabulary) => string.Join(", ", vocabulary.Facts.Select(fact => fact.Name));

    private static string Names(RecordDefinition record) => string.Join(", ", record.Fields.Select(field => field.Name));

    private static string Listed(IReadOnlyList<NamedMember> members, string language)
    {
        bool isEnglish = language == "en";
        IEnumerable<string> shown = members.Take(MostNamesShown)
            .Select(member => isEnglish ? $"{member.Name} ({member.Label.In("en")})" : $"{member.Name}（{member.Label.Zh}）");
        return string.Join(isEnglish ? ", " : "、", shown) + (members.Count > MostNamesShown ? " …" : string.Empty);
    }
}
