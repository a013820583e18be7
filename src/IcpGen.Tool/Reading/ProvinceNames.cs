using IcpGen.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Reading;

/// <summary>Provinces as the rules write them.</summary>
internal static class ProvinceNames
{
    /// <summary>All provinces, in the order of their codes.</summary>
    public static IReadOnlyList<NamedMember> All { get; } = [.. Enum.GetValues<Province>().Select(Of)];

    /// <summary>A province as a member: <c>innerMongolia</c>.</summary>
    public static NamedMember Of(Province province)
    {
        Localized label = Provinces.NameOf(province)!;
        return new(ProvinceMembers.Of(province).Member, new(label.Zh, label.En), default);
    }

    /// <summary>Whether a rule set is one of these provinces'; with none named, every one is.</summary>
    public static bool IsAmong(ProvinceRules rules, IReadOnlyList<Province> provinces) =>
        provinces.Count == 0 || provinces.Contains((Province)rules.Code);

    /// <summary>The province with a misspelled name, or null where none is near.</summary>
    public static Province? Nearest(string written)
    {
        string? name = Spelling.Nearest(written.Trim(), All.SelectMany(member => new[] { member.Name, member.Label.Zh, member.Label.En! }));
        return Provinces.TryParse(name, out Province province) ? province : null;
    }
}
