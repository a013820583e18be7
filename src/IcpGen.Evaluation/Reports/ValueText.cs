using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Values as messages show them.</summary>
internal sealed class ValueText(Terms terms) : IConstantReader<Localized>
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

    public Localized Member(MemberConstant member) => terms.Vocabulary.LabelOf(member).AsText();

    /// <summary>What people call something: a value, or what tells a record apart; null where it is not given.</summary>
    public Localized? NameOf(Reading reading, RuleType type)
    {
        if (reading.Value is RecordValue record && type is RecordType named && terms.Record(named.Name) is { } definition)
        {
            EquatableArray<FieldDefinition> path = definition.ToldApartBy ?? (definition.IdentifiedBy.Count > 0 ? definition.IdentifiedBy[0] : default);
            return path.Count > 0
                ? NameOf(Paths.Read(Paths.Locate(new Located(FieldPath.Filing, record), path), path[^1].Type), path[^1].Type)
                : null;
        }

        return reading.Constant?.Accept(this);
    }

    /// <summary>Several values one after the other.</summary>
    public static Localized Join(IEnumerable<Localized> values)
    {
        Localized[] all = [.. values];
        return new(string.Join("、", all.Select(value => value.Zh)), string.Join(", ", all.Select(value => value.In("en"))));
    }
}
