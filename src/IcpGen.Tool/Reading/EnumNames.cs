using IcpGen.Identifiers;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Reading;

/// <summary>A member of any enumeration, the built-in ones included.</summary>
internal sealed record NamedMember(string Name, Language.Localized Label, EquatableArray<string> Codes);

/// <summary>Finds members by name, label or code.</summary>
internal sealed class EnumNames(Vocabulary vocabulary)
{
    // 台胞证（台湾居民来往大陆通行证）: either name will do.
    private static readonly char[] Brackets = ['（', '）'];

    /// <summary>What people call the enumeration.</summary>
    public Language.Localized LabelOf(EnumType type) =>
        type == RuleType.Province ? new("省份", "province")
        : type == RuleType.Document ? new("材料种类", "document")
        : type == RuleType.Procedure ? new("手续", "procedure")
        : vocabulary.Enums.FirstOrDefault(declared => declared.Name == type.Name)?.Label ?? new(type.Name, null);

    /// <summary>Its members, in order of declaration.</summary>
    public IReadOnlyList<NamedMember> MembersOf(EnumType type) =>
        type == RuleType.Province ? ProvinceNames.All
        : type == RuleType.Document ? [.. vocabulary.Documents.Select(document => new NamedMember(document.Name, document.Label, default))]
        : type == RuleType.Procedure ? [.. vocabulary.Procedures.Select(procedure => new NamedMember(procedure.Name, procedure.Label, default))]
        : [.. Declared(type).Select(member => new NamedMember(member.Name, member.Label, member.Codes))];

    /// <summary>The members that a text names: by name, else by label, else by code. Several only where they share a label or a code.</summary>
    public IReadOnlyList<NamedMember> Find(EnumType type, string text)
    {
        if (type == RuleType.Province)
        {
            return Provinces.TryParse(text, out Province province) ? [ProvinceNames.Of(province)] : [];
        }

        Text written = text;
        IReadOnlyList<NamedMember> members = MembersOf(type);
        return FirstFound(
            [.. members.Where(member => written.Equals(member.Name))],
            [.. members.Where(member => written.Equals(member.Label.Zh) || IsEnglish(member.Label, text))],
            [.. members.Where(member => member.Label.Zh.Split(Brackets).Any(part => written.Equals(part)))],
            [.. members.Where(member => member.Codes.Any(code => IsCode(code, written.ToString())))]);
    }

    private static bool IsEnglish(Language.Localized label, string text) => string.Equals(label.En, text.Trim(), StringComparison.OrdinalIgnoreCase);

    // A number in JSON has no leading zeros; a code may.
    private static bool IsCode(string code, string text) => code == text || (text.Length > 0 && code.TrimStart('0') == text);

    private static IReadOnlyList<NamedMember> FirstFound(params IReadOnlyList<NamedMember>[] ways) =>
        ways.FirstOrDefault(found => found.Count > 0) ?? [];

    private EquatableArray<EnumMember> Declared(EnumType type) =>
        vocabulary.Enums.FirstOrDefault(declared => declared.Name == type.Name)?.Members ?? default;
}
