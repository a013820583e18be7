using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Provinces as members of the rules' enumeration <c>Province</c>: <c>innerMongolia</c>.</summary>
public static class ProvinceMembers
{
    private static readonly Dictionary<Province, MemberConstant> Members = Enum.GetValues<Province>().ToDictionary(province => province, Member);

    /// <summary>A province as a member.</summary>
    public static MemberConstant Of(Province province) => Members[province];

    /// <summary>The province that a member stands for, or null where it stands for none.</summary>
    public static Province? From(Constant? constant) =>
        constant is MemberConstant member && member.Enum == RuleType.Province && Provinces.TryParse(member.Member, out Province province) ? province : null;

    private static MemberConstant Member(Province province)
    {
        string name = province.ToString();
        return new(RuleType.Province, char.ToLowerInvariant(name[0]) + name[1..]);
    }
}
