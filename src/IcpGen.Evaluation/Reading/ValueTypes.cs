using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Whether given values are of the types that the vocabulary asks for.</summary>
internal static class ValueTypes
{
    public static bool Fits(Value? value, RuleType type) => (value, type) switch
    {
        (SimpleValue simple, _) => Fits(simple.Constant, type),
        (RecordValue, RecordType) => true,
        (ListValue, ListType) => true,
        _ => false,
    };

    public static bool Fits(Constant constant, RuleType type) => (constant, type) switch
    {
        (MemberConstant member, EnumType) => member.Enum == type,
        (NumberConstant, SimpleType simple) => simple.Kind == SimpleKind.Number,
        (FlagConstant, SimpleType simple) => simple.Kind == SimpleKind.Flag,
        (DateConstant, SimpleType simple) => simple.Kind == SimpleKind.Date,
        (TextConstant, _) => IsText(type),
        _ => false,
    };

    /// <summary>Whether a type is <c>Text</c> or one of the text types.</summary>
    public static bool IsText(RuleType type) =>
        type is SimpleType { Kind: not (SimpleKind.Number or SimpleKind.Flag or SimpleKind.Date) };

    public static bool IsDomainName(RuleType type) => type is SimpleType { Kind: SimpleKind.DomainName };
}
