using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>A member that a text type has by the form of its texts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Parameter">The type of its one argument, or null.</param>
internal sealed record DerivedMember(string Name, RuleType Type, RuleType? Parameter = null);

/// <summary>The members of the text types.</summary>
internal static class DerivedMembers
{
    private static readonly DerivedMember IsValid = new("isValid", SimpleTypes.Flag);
    private static readonly DerivedMember Province = new("province", RuleType.Province);
    private static readonly DerivedMember[] OfText = [new("hasChinese", SimpleTypes.Flag), new("length", SimpleTypes.Number)];

    /// <summary>The members of a type; none where it is no text.</summary>
    internal static IReadOnlyList<DerivedMember> Of(RuleType type) =>
        type is SimpleType simple && type.IsText() ? [.. Own(simple.Kind), .. OfText] : [];

    /// <summary>The member of that name, or null.</summary>
    internal static DerivedMember? Find(RuleType type, string name) => Of(type).FirstOrDefault(member => member.Name == name);

    private static DerivedMember[] Own(SimpleKind kind) => kind switch
    {
        SimpleKind.Mobile => [IsValid],
        SimpleKind.Phone => [IsValid, new("areaCode", SimpleTypes.Text), Province, new("serves", SimpleTypes.Flag, SimpleTypes.Text)],
        SimpleKind.DomainName =>
        [
            new("topLevel", SimpleTypes.Text),
            new("suffix", SimpleTypes.Text),
            new("prefix", SimpleTypes.Text),
            new("isCountryCode", SimpleTypes.Flag),
            new("hasWww", SimpleTypes.Flag),
        ],
        SimpleKind.Url => [new("host", new SimpleType(SimpleKind.DomainName))],
        SimpleKind.IdNumber => [IsValid, new("birthDate", SimpleTypes.Date), Province],
        SimpleKind.CreditCode => [IsValid, Province],
        SimpleKind.Address => [Province, new("city", SimpleTypes.Text), new("hasHouseNumber", SimpleTypes.Flag)],
        _ => [],
    };
}
