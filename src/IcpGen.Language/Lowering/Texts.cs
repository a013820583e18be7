using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Lowering;

/// <summary>
/// Takes texts of one type as texts of another. Domain names, names and certificate numbers have an equality of their own and are values of
/// their own in the core; the other text types are texts as they are.
/// </summary>
internal static class Texts
{
    internal static RuleType Type => SimpleTypes.Text;

    /// <summary>A value as a plain text.</summary>
    internal static CoreExpression Of(CoreExpression value) =>
        KindOf(value.Type) == SimpleKind.Text ? value : new CoreCall(new ConvertFunction(SimpleKind.Text), EquatableArray.Of(value), Type);

    /// <summary>A value as one of the type's kind; what is no text stays as it is.</summary>
    internal static CoreExpression As(RuleType type, CoreExpression value) => type.IsText() ? As(KindOf(type), value) : value;

    /// <summary>Two values as texts that compare: by the kind that has an equality of its own, where one of them has.</summary>
    internal static (CoreExpression Left, CoreExpression Right) Alike(CoreExpression left, CoreExpression right)
    {
        SimpleKind kind = Common(left, right);
        return (As(kind, left), As(kind, right));
    }

    /// <summary>Whether a text has something in it: false of one left blank, unknown of one that is not there.</summary>
    internal static CoreCompare IsFilled(CoreExpression text) => new(
        CompareOperator.Greater,
        new CoreCall(DeriveFunction.Named(Type, "length"), EquatableArray.Of(Of(text)), SimpleTypes.Number),
        new CoreConstant(new NumberConstant(0), SimpleTypes.Number));

    [PartialReader("what is neither of the kind nor written is a text that is taken as one")]
    private static CoreExpression As(SimpleKind kind, CoreExpression value) => value switch
    {
        _ when !value.Type.IsText() || KindOf(value.Type) == kind => value,
        _ when kind == SimpleKind.Text => Of(value),
        CoreConstant constant => constant with { Type = new SimpleType(kind) },
        _ => new CoreCall(new ConvertFunction(kind), EquatableArray.Of(Of(value)), new SimpleType(kind)),
    };

    // A domain name compares as one with another or with a written text; a name or a number with any text.
    private static SimpleKind Common(CoreExpression left, CoreExpression right)
    {
        SimpleKind one = left is CoreConstant ? KindOf(right.Type) : KindOf(left.Type);
        SimpleKind other = right is CoreConstant ? one : KindOf(right.Type);
        return one == other ? one
            : one is SimpleKind.Text or SimpleKind.DomainName && other is SimpleKind.Name or SimpleKind.CertificateNumber ? other
            : other is SimpleKind.Text or SimpleKind.DomainName && one is SimpleKind.Name or SimpleKind.CertificateNumber ? one
            : SimpleKind.Text;
    }

    private static SimpleKind KindOf(RuleType type) =>
        type is SimpleType { HasOwnEquality: true } own ? own.Kind : SimpleKind.Text;
}
