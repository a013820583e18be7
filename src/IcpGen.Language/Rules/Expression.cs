namespace IcpGen.Language.Rules;

/// <summary>A bound expression.</summary>
/// <param name="Type">The type of its value; conditions are <c>Flag</c>.</param>
/// <param name="Span">Where it stands.</param>
public abstract record Expression(RuleType Type, SourceSpan Span);

/// <summary>A value as written.</summary>
public sealed record LiteralExpression(Constant Value, RuleType Type, SourceSpan Span) : Expression(Type, Span);

/// <summary>A field, without a list on the way to it. Its type is the field's; the type may itself be a list.</summary>
public sealed record PathExpression(FieldPath Path, RuleType Type, SourceSpan Span) : Expression(Type, Span);

/// <summary>A derived member of a text type.</summary>
/// <param name="Target">The text.</param>
/// <param name="Member">The member's name, as in the language's table.</param>
/// <param name="Argument">The argument of <c>serves</c>, else null.</param>
/// <param name="Type">The member's type.</param>
/// <param name="Span">Where it stands.</param>
public sealed record DerivedExpression(Expression Target, string Member, Expression? Argument, RuleType Type, SourceSpan Span)
    : Expression(Type, Span);

/// <summary>A text read as another text type.</summary>
public sealed record ConversionExpression(Expression Operand, RuleType Type, SourceSpan Span) : Expression(Type, Span);

/// <summary>A comparison of two values of one type (of two text types: as texts, unless both are domain names).</summary>
public sealed record CompareExpression(CompareOperator Operator, Expression Left, Expression Right, RuleType Type, SourceSpan Span)
    : Expression(Type, Span);

/// <summary>Whether two lists hold the same values, disregarding order and repetition.</summary>
public sealed record SameListExpression(Sequence Left, Sequence Right, RuleType Type, SourceSpan Span) : Expression(Type, Span);

/// <summary>Whether a value is one of those written.</summary>
public sealed record OneOfExpression(Expression Value, EquatableArray<LiteralExpression> Choices, RuleType Type, SourceSpan Span)
    : Expression(Type, Span);

/// <summary>Whether a value is among a list's.</summary>
public sealed record InListExpression(Expression Value, Sequence List, RuleType Type, SourceSpan Span) : Expression(Type, Span);

/// <summary>Whether a list holds every value of another.</summary>
public sealed record IncludesAllExpression(Sequence List, Sequence Values, RuleType Type, SourceSpan Span) : Expression(Type, Span);

/// <summary>A test of a text against a written one.</summary>
public sealed record TextTestExpression(TextTest Test, Expression Target, string Pattern, RuleType Type, SourceSpan Span)
    : Expression(Type, Span);

/// <summary>Whether a text holds, begins with or ends with another that is not written but read.</summary>
public sealed record PartTestExpression(TextTest Test, Expression Target, Expression Part, RuleType Type, SourceSpan Span)
    : Expression(Type, Span);

/// <summary>Whether a field holds a value.</summary>
/// <param name="Field">The field.</param>
/// <param name="Present">True for <c>is present</c>, false for <c>is missing</c>.</param>
/// <param name="Type">Flag.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PresenceExpression(PathExpression Field, bool Present, RuleType Type, SourceSpan Span) : Expression(Type, Span);

/// <summary><c>not</c>.</summary>
public sealed record NotExpression(Expression Operand, RuleType Type, SourceSpan Span) : Expression(Type, Span);

/// <summary><c>and</c> or <c>or</c> over at least two operands, flattened.</summary>
public sealed record LogicExpression(bool IsAnd, EquatableArray<Expression> Operands, RuleType Type, SourceSpan Span)
    : Expression(Type, Span);

/// <summary><c>every</c> or <c>any</c>.</summary>
public sealed record QuantifierExpression(bool IsEvery, Variable Variable, Sequence Sequence, Expression Body, RuleType Type, SourceSpan Span)
    : Expression(Type, Span);

/// <summary><c>count(xs)</c> or <c>count(distinct(xs))</c>.</summary>
public sealed record CountExpression(Sequence Sequence, bool Distinct, RuleType Type, SourceSpan Span) : Expression(Type, Span);

/// <summary>A fact asked of the host.</summary>
public sealed record FactExpression(string Fact, EquatableArray<Expression> Arguments, RuleType Type, SourceSpan Span)
    : Expression(Type, Span);

/// <summary>The as-of day.</summary>
public sealed record TodayExpression(RuleType Type, SourceSpan Span) : Expression(Type, Span);

/// <summary>A date moved by a period. 长期 stays 长期.</summary>
/// <param name="Date">The date.</param>
/// <param name="Amount">How far; negative for earlier.</param>
/// <param name="Unit">Days, months or years.</param>
/// <param name="Type">Date.</param>
/// <param name="Span">Where it stands.</param>
public sealed record DateOffsetExpression(Expression Date, int Amount, DateUnit Unit, RuleType Type, SourceSpan Span)
    : Expression(Type, Span);

/// <summary>Full years from a date to the as-of day.</summary>
public sealed record AgeExpression(Expression Date, RuleType Type, SourceSpan Span) : Expression(Type, Span);

/// <summary>Whether a document has been supplied.</summary>
public sealed record ProvidedExpression(DocumentDemand Demand, RuleType Type, SourceSpan Span) : Expression(Type, Span);

/// <summary>How two values are compared.</summary>
public enum CompareOperator
{
    /// <summary><c>==</c></summary>
    Equal,
    /// <summary><c>!=</c></summary>
    NotEqual,
    /// <summary><c>&lt;</c></summary>
    Less,
    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,
    /// <summary><c>&gt;</c></summary>
    Greater,
    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,
}

/// <summary>How a text is tested.</summary>
public enum TextTest
{
    /// <summary>The written text occurs in it.</summary>
    Contains,
    /// <summary>It begins with the written text.</summary>
    StartsWith,
    /// <summary>It ends with the written text.</summary>
    EndsWith,
    /// <summary>It holds the wording with its blanks filled.</summary>
    Matches,
    /// <summary>It holds the wording, spacing and punctuation disregarded.</summary>
    States,
}

/// <summary>The unit of a period.</summary>
public enum DateUnit
{
    /// <summary>Days.</summary>
    Days,
    /// <summary>Months; the day is clamped to the month's last.</summary>
    Months,
    /// <summary>Years; 29 February is clamped.</summary>
    Years,
}
