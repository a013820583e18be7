using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Values as messages show them.</summary>
/// <param name="vocabulary">What filings are described by.</param>
internal sealed class ValueText(Vocabulary vocabulary) : IConstantReader<Localized>
{
    private static readonly Localized LongTerm = new("长期", "long-term");
    private static readonly Localized Yes = new("是", "yes");
    private static readonly Localized No = new("否", "no");

    public static Localized NotGiven { get; } = new("未填", "not given");

    public Localized Text(TextConstant text) => new(Texts.Shown(text.Value));

    public Localized Number(NumberConstant number) => new(number.Value.ToString(CultureInfo.InvariantCulture));

    public Localized Flag(FlagConstant flag) => flag.Value ? Yes : No;

    public Localized Date(DateConstant date) =>
        date.Value.Date == DateConstant.LongTerm ? LongTerm : new(date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public Localized Member(MemberConstant member) => vocabulary.LabelOf(member).AsText();

    /// <summary>Several values one after the other.</summary>
    public static Localized Join(IEnumerable<Localized> values)
    {
        Localized[] all = [.. values];
        return new(string.Join("、", all.Select(value => value.Zh)), string.Join(", ", all.Select(value => value.In("en"))));
    }
}
