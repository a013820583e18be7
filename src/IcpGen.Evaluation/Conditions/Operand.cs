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

    /// <summary>
    /// What two texts compare as: a written one as the other; a name or a number with any text as such; domain names with their like; others
    /// as plain texts.
    /// </summary>
    public static SimpleKind Comparison(Operand left, Operand right)
    {
        SimpleKind one = left.IsLiteral ? right.Kind : left.Kind;
        SimpleKind other = right.IsLiteral ? left.Kind : right.Kind;
        return one == other ? one
            : Folds(one) && !Folds(other) ? one
            : Folds(other) && !Folds(one) ? other
            : SimpleKind.Text;
    }

    private SimpleKind Kind => ValueTypes.ComparedAs(Type);

    private static bool Folds(SimpleKind kind) => kind is SimpleKind.Name or SimpleKind.CertificateNumber;
}
