using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Whether given values are of the types that the vocabulary asks for.</summary>
internal sealed class ValueTypes : IConstantReader<bool>
{
    private readonly RuleType _type;

    private ValueTypes(RuleType type) => _type = type;

    public static bool Fits(Value? value, RuleType type) => (value, type) switch
    {
        (SimpleValue simple, _) => Fits(simple.Constant, type),
        (RecordValue, RecordType) => true,
        (ListValue, ListType) => true,
        _ => false,
    };

    public static bool Fits(Constant constant, RuleType type) => constant.Accept(new ValueTypes(type));

    /// <summary>The kind that has an equality of its own; else <c>Text</c>.</summary>
    public static SimpleKind ComparedAs(RuleType type) =>
        type is SimpleType { HasOwnEquality: true } own ? own.Kind : SimpleKind.Text;

    public bool Text(TextConstant text) =>
        _type is SimpleType { Kind: not (SimpleKind.Number or SimpleKind.Flag or SimpleKind.Date) and var kind } && !Texts.HoldsSeveral(text.Value, kind);

    public bool Number(NumberConstant number) => Is(SimpleKind.Number);

    public bool Flag(FlagConstant flag) => Is(SimpleKind.Flag);

    public bool Date(DateConstant date) => Is(SimpleKind.Date);

    public bool Member(MemberConstant member) => member.Enum == _type;

    private bool Is(SimpleKind kind) => _type is SimpleType simple && simple.Kind == kind;
}
