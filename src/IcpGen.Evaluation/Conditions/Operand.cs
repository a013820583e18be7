using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A side of a comparison.</summary>
/// <param name="Reading">What it came out as.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsLiteral">Whether it was written, so that it takes the type of the other side.</param>
internal readonly record struct Operand(Reading Reading, RuleType Type, bool IsLiteral = false)
{
    public static Operand Of(Expression expression, Scope scope) =>
        new(ValueReader.Read(expression, scope), expression.Type, expression is LiteralExpression);

    public static Operand Of(Located place, RuleType type) => new(Paths.Read(place, type), type);

    /// <summary>Whether two sides compare as domain names.</summary>
    public static bool AreDomainNames(Operand left, Operand right) =>
        (left.IsDomainName && (right.IsDomainName || right.IsLiteral)) || (right.IsDomainName && left.IsLiteral);

    private bool IsDomainName => ValueTypes.IsDomainName(Type);
}
