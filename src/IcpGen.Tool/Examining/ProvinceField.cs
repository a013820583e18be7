using IcpGen.Evaluation;
using IcpGen.Generated;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Examining;

/// <summary>The field in which a filing names its province.</summary>
internal static class ProvinceField
{
    private const string NameWithoutDeclaration = "province";

    /// <summary>The province that a filing names, or null.</summary>
    public static Province? Of(RecordValue filing, Vocabulary vocabulary) =>
        ProvinceMembers.From((filing[Name(vocabulary)] as SimpleValue)?.Constant);

    /// <summary>The examination of a filing whose province is unknown or has no rules.</summary>
    public static Examination Unexamined(RecordValue filing, Province? province, AsOf asOf, Vocabulary vocabulary)
    {
        string field = Name(vocabulary);
        Known<Province> known = province is { } given ? given
            : filing[field] is UnreadableValue ? Given.Unreadable<Province>(FieldPath.Filing, field)
            : Given.Missing<Province>(FieldPath.Filing, field);
        return new(WithoutRules.Validate(known, asOf, field), WithoutRules.Checklist(asOf));
    }

    private static string Name(Vocabulary vocabulary) =>
        vocabulary.Records.FirstOrDefault(record => record.Name == vocabulary.Root)?
            .Fields.FirstOrDefault(field => field.Type == RuleType.Province)?.Name ?? NameWithoutDeclaration;
}
