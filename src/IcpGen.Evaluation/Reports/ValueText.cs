using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Values as messages show them.</summary>
internal static class ValueText
{
    public static Label NotGiven { get; } = new("未填", "not given");

    private static Label LongTerm { get; } = new("长期", "long-term");

    private static Label Yes { get; } = new("是", "yes");

    private static Label No { get; } = new("否", "no");

    public static Label Of(Constant? constant, RuleUnit unit) => constant switch
    {
        TextConstant text => Plain(Texts.Shown(text.Value)),
        NumberConstant number => Plain(number.Value.ToString(CultureInfo.InvariantCulture)),
        FlagConstant flag => flag.Value ? Yes : No,
        DateConstant date when date.Value.Date == DateConstant.LongTerm => LongTerm,
        DateConstant date => Plain(date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        MemberConstant member => MemberLabel(member, unit) ?? Plain(member.Member),
        _ => NotGiven,
    };

    /// <summary>What people call something: a value, or what tells a record apart; null where it is not given.</summary>
    public static Label? NameOf(Reading reading, RuleType type, Setting setting)
    {
        if (reading.Value is RecordValue record && type is RecordType named && setting.Record(named.Name) is { } definition)
        {
            EquatableArray<FieldDefinition> path = definition.ToldApartBy ?? (definition.IdentifiedBy.Count > 0 ? definition.IdentifiedBy[0] : default);
            return path.Count > 0
                ? NameOf(Paths.Read(Paths.Locate(new Located("", record), path), path[path.Count - 1].Type), path[path.Count - 1].Type, setting)
                : null;
        }

        return reading.Constant is { } constant ? Of(constant, setting.Unit) : null;
    }

    /// <summary>Several values one after the other.</summary>
    public static Label Join(IEnumerable<Label> values)
    {
        Label[] all = values.ToArray();
        return new Label(string.Join("、", all.Select(value => value.Zh)), string.Join(", ", all.Select(value => value.In("en"))));
    }

    private static Label? MemberLabel(MemberConstant member, RuleUnit unit)
    {
        Vocabulary vocabulary = unit.Vocabulary;
        if (member.Enum == RuleType.Province)
        {
            return ProvinceMembers.From(member) is { } province && Provinces.NameOf(province) is { } name ? new Label(name.Zh, name.En) : null;
        }

        return member.Enum == RuleType.Document ? vocabulary.Documents.FirstOrDefault(document => document.Name == member.Member)?.Label
            : member.Enum == RuleType.Procedure ? vocabulary.Procedures.FirstOrDefault(procedure => procedure.Name == member.Member)?.Label
            : vocabulary.Enums.FirstOrDefault(declared => declared.Name == member.Enum.Name)?
                .Members.FirstOrDefault(candidate => candidate.Name == member.Member)?.Label;
    }

    private static Label Plain(string text) => new(text, text);
}
