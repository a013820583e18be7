namespace IcpGen.Language.Rules;

/// <summary>A comparison of two values of one type (of two text types: as texts, unless both are domain names).</summary>
public sealed record CompareExpression(CompareOperator Operator, Expression Left, Expression Right, RuleType Type, SourceSpan Span)
    : ConditionExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionReader<TResult> reader) => reader.Compare(this);
}

/// <summary>Whether two lists hold the same values, disregarding order and repetition.</summary>
public sealed record SameListExpression(Sequence Left, Sequence Right, RuleType Type, SourceSpan Span) : ConditionExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionReader<TResult> reader) => reader.SameList(this);
}

/// <summary>Whether a value is one of those written.</summary>
public sealed record OneOfExpression(Expression Value, EquatableArray<LiteralExpression> Choices, RuleType Type, SourceSpan Span)
    : ConditionExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionReader<TResult> reader) => reader.OneOf(this);
}

/// <summary>Whether a value is among a list's.</summary>
public sealed record InListExpression(Expression Value, Sequence List, RuleType Type, SourceSpan Span) : ConditionExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionReader<TResult> reader) => reader.InList(this);
}

/// <summary>Whether a list holds every value of another.</summary>
public sealed record IncludesAllExpression(Sequence List, Sequence Values, RuleType Type, SourceSpan Span) : ConditionExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionReader<TResult> reader) => reader.IncludesAll(this);
}

/// <summary>A test of a text against a written one.</summary>
public sealed record TextTestExpression(TextTest Test, Expression Target, string Pattern, RuleType Type, SourceSpan Span)
    : ConditionExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionReader<TResult> reader) => reader.TextTest(this);
}

/// <summary>Whether a text holds, begins with or ends with another that is not written but read.</summary>
public sealed record PartTestExpression(TextTest Test, Expression Target, Expression Part, RuleType Type, SourceSpan Span)
    : ConditionExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionReader<TResult> reader) => reader.PartTest(this);
}

/// <summary>Whether a field holds a value.</summary>
/// <param name="Field">The field.</param>
/// <param name="Present">True for <c>is present</c>, false for <c>is missing</c>.</param>
/// <param name="Type">Flag.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PresenceExpression(PathExpression Field, bool Present, RuleType Type, SourceSpan Span)
    : ConditionExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionReader<TResult> reader) => reader.Presence(this);
}

/// <summary><c>not</c>.</summary>
public sealed record NotExpression(Expression Operand, RuleType Type, SourceSpan Span) : ConditionExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionReader<TResult> reader) => reader.Not(this);
}

/// <summary><c>and</c> or <c>or</c> over at least two operands, flattened.</summary>
public sealed record LogicExpression(bool IsAnd, EquatableArray<Expression> Operands, RuleType Type, SourceSpan Span)
    : ConditionExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionReader<TResult> reader) => reader.Logic(this);
}

/// <summary><c>every</c> or <c>any</c>.</summary>
public sealed record QuantifierExpression(bool IsEvery, Variable Variable, Sequence Sequence, Expression Body, RuleType Type, SourceSpan Span)
    : ConditionExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionReader<TResult> reader) => reader.Quantifier(this);
}

/// <summary>Whether a document has been supplied.</summary>
public sealed record ProvidedExpression(DocumentDemand Demand, RuleType Type, SourceSpan Span) : ConditionExpression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionReader<TResult> reader) => reader.Provided(this);
}
