namespace IcpGen.Language.Rules;

/// <summary>A value as written.</summary>
public sealed record LiteralExpression(Constant Value, RuleType Type, SourceSpan Span) : ValueExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueReader<TResult> reader) => reader.Literal(this);
}

/// <summary>A field, without a list on the way to it. Its type is the field's; the type may itself be a list.</summary>
public sealed record PathExpression(FieldPath Path, RuleType Type, SourceSpan Span) : ValueExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueReader<TResult> reader) => reader.Path(this);
}

/// <summary>A derived member of a text type.</summary>
/// <param name="Target">The text.</param>
/// <param name="Member">The member's name, as in the language's table.</param>
/// <param name="Argument">The argument of <c>serves</c>, else null.</param>
/// <param name="Type">The member's type.</param>
/// <param name="Span">Where it stands.</param>
public sealed record DerivedExpression(Expression Target, string Member, Expression? Argument, RuleType Type, SourceSpan Span)
    : ValueExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueReader<TResult> reader) => reader.Derived(this);
}

/// <summary>A text read as another text type.</summary>
public sealed record ConversionExpression(Expression Operand, RuleType Type, SourceSpan Span) : ValueExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueReader<TResult> reader) => reader.Conversion(this);
}

/// <summary>A wording with values in it: written texts and texts that are read, one after the other.</summary>
public sealed record WordingExpression(EquatableArray<Expression> Parts, RuleType Type, SourceSpan Span) : ValueExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueReader<TResult> reader) => reader.Wording(this);
}

/// <summary><c>count(xs)</c> or <c>count(distinct(xs))</c>.</summary>
public sealed record CountExpression(Sequence Sequence, bool Distinct, RuleType Type, SourceSpan Span) : ValueExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueReader<TResult> reader) => reader.Count(this);
}

/// <summary>A fact asked of the host.</summary>
public sealed record FactExpression(string Fact, EquatableArray<Expression> Arguments, RuleType Type, SourceSpan Span)
    : ValueExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueReader<TResult> reader) => reader.Fact(this);
}

/// <summary>The as-of day.</summary>
public sealed record TodayExpression(RuleType Type, SourceSpan Span) : ValueExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueReader<TResult> reader) => reader.Today(this);
}

/// <summary>A date moved by a period. 长期 stays 长期.</summary>
/// <param name="Date">The date.</param>
/// <param name="Amount">How far; negative for earlier.</param>
/// <param name="Unit">Days, months or years.</param>
/// <param name="Type">Date.</param>
/// <param name="Span">Where it stands.</param>
public sealed record DateOffsetExpression(Expression Date, int Amount, DateUnit Unit, RuleType Type, SourceSpan Span)
    : ValueExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueReader<TResult> reader) => reader.DateOffset(this);
}

/// <summary>Full years from a date to the as-of day.</summary>
public sealed record AgeExpression(Expression Date, RuleType Type, SourceSpan Span) : ValueExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueReader<TResult> reader) => reader.Age(this);
}
