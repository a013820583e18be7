using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Lowering;

/// <summary>Takes domain names as texts, and texts as domain names: the other text types are texts as they are.</summary>
internal static class Texts
{
    internal static RuleType Type { get; } = new SimpleType(SimpleKind.Text);

    private static readonly RuleType DomainName = new SimpleType(SimpleKind.DomainName);

    internal static bool IsDomainName(RuleType type) => type is SimpleType { Kind: SimpleKind.DomainName };

    /// <summary>A value as a text.</summary>
    internal static CoreExpression Of(CoreExpression value) =>
        IsDomainName(value.Type) ? new CoreCall(new ConvertFunction(ToDomainName: false), EquatableArray.Of(value), Type) : value;

    /// <summary>A value as a domain name.</summary>
    [PartialReader("what is neither a domain name nor written is a text that is taken as one")]
    internal static CoreExpression AsDomainName(CoreExpression value) => value switch
    {
        _ when IsDomainName(value.Type) => value,
        CoreConstant constant => constant with { Type = DomainName },
        _ => new CoreCall(new ConvertFunction(ToDomainName: true), EquatableArray.Of(value), DomainName),
    };
}
