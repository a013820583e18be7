using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>What written values are called.</summary>
internal sealed class ConstantNouns(Lexicon lexicon) : IConstantReader<Noun>
{
    public Noun Text(TextConstant text) => Noun.Quoted(text.Value);

    public Noun Number(NumberConstant number) => Noun.Plain(number.Value.ToString(CultureInfo.InvariantCulture));

    public Noun Flag(FlagConstant flag) => new(flag.Value ? ("是", "yes") : ("否", "no"));

    public Noun Date(DateConstant date) => date.Value == DateConstant.LongTerm
        ? new(("长期", "long-term"))
        : Noun.Plain(date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public Noun Member(MemberConstant member)
    {
        Localized label = lexicon.Member(member);
        return new((label.Zh, member.Enum == RuleType.Document ? English.The(label.English) : label.English));
    }
}
