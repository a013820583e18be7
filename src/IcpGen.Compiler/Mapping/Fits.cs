using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Mapping;

/// <summary>Which C# types can hold which of the rules' types.</summary>
internal static class Fits
{
    internal static bool Accepts(RuleType wanted, MemberType type) =>
        wanted switch
        {
            ListType list => type is { Kind: MemberKind.Sequence, Element: { } element } && Accepts(list.Element, element),
            RecordType => type.Kind == MemberKind.Structure,
            EnumType { Name: "Province" } => type.Kind is MemberKind.Province or MemberKind.Text or MemberKind.Integer or MemberKind.Enum,
            EnumType => type.Kind is MemberKind.Enum or MemberKind.Text or MemberKind.Integer,
            SimpleType { Kind: SimpleKind.Number } => type.Kind == MemberKind.Integer,
            SimpleType { Kind: SimpleKind.Flag } => type.Kind == MemberKind.Flag,
            SimpleType { Kind: SimpleKind.Date } => type.Kind is MemberKind.Date or MemberKind.Time or MemberKind.OffsetTime or MemberKind.Text,
            _ => type.Kind == MemberKind.Text,
        };
}
