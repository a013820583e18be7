using System.Globalization;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Building;

/// <summary>Shows written values as people read them.</summary>
/// <param name="source">The vocabulary and the language.</param>
/// <param name="type">The type of the field that has the value, or null where it is the value's own.</param>
internal sealed class ConstantTexts(Source source, RuleType? type) : IConstantReader<string>
{
    /// <summary>A day, as year-month-day.</summary>
    public static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Text(TextConstant text) => text.Value.Length == 0 ? source.Words.Of(SiteWords.Empty) : text.Value;

    public string Number(NumberConstant number) => number.Value.ToString(CultureInfo.InvariantCulture);

    public string Flag(FlagConstant flag) => source.Words.Of(flag.Value ? SiteWords.Yes : SiteWords.No);

    public string Date(DateConstant date) => date.Value.Date == DateConstant.LongTerm ? source.Words.Of(SiteWords.LongTerm) : Day(date.Value);

    public string Member(MemberConstant member) =>
        source.Unit.Vocabulary.LabelOf(type is EnumType column ? member with { Enum = column } : member).In(source.Language);
}
