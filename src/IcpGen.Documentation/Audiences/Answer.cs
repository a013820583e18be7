using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Audiences;

/// <summary>Conditions that are answered already.</summary>
internal static class Answer
{
    /// <summary>The answer, or null where a condition is open.</summary>
    public static bool? Of(Expression condition) => condition is LiteralExpression { Value: FlagConstant flag } ? flag.Value : null;

    /// <summary>An answered condition in the place of another.</summary>
    public static Expression As(bool value, Expression where) => new LiteralExpression(new FlagConstant(value), where.Type, where.Span);
}
