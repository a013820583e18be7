using System;

namespace IcpGen.Language.Rules;

/// <summary>
/// A bound expression: a <see cref="ConditionExpression"/> or a <see cref="ValueExpression"/>. The kinds are closed: who has to know all of
/// them is an <see cref="IExpressionReader{TResult}"/>, so that a new kind does not compile until every such reader says what it means.
/// </summary>
/// <param name="Type">The type of its value; conditions are <c>Flag</c>.</param>
/// <param name="Span">Where it stands.</param>
public abstract record Expression(RuleType Type, SourceSpan Span)
{
    /// <summary>Has a reader read it.</summary>
    /// <typeparam name="TResult">What the reader makes of it.</typeparam>
    public abstract TResult Accept<TResult>(IExpressionReader<TResult> reader);

    /// <summary>Tells conditions and values apart.</summary>
    /// <typeparam name="TResult">What is made of it.</typeparam>
    public abstract TResult Match<TResult>(Func<ConditionExpression, TResult> condition, Func<ValueExpression, TResult> value);
}

/// <summary>An expression that is asked: its answer is true, false or unknown.</summary>
/// <param name="Type">Flag.</param>
/// <param name="Span">Where it stands.</param>
public abstract record ConditionExpression(RuleType Type, SourceSpan Span) : Expression(Type, Span)
{
    /// <summary>Has a reader of conditions read it.</summary>
    /// <typeparam name="TResult">What the reader makes of it.</typeparam>
    public abstract TResult Accept<TResult>(IConditionReader<TResult> reader);

    /// <inheritdoc/>
    public sealed override TResult Accept<TResult>(IExpressionReader<TResult> reader) => Accept((IConditionReader<TResult>)reader);

    /// <inheritdoc/>
    public sealed override TResult Match<TResult>(Func<ConditionExpression, TResult> condition, Func<ValueExpression, TResult> value) =>
        condition(this);
}

/// <summary>An expression that is read: what comes out is a value. Where it stands for a condition, the value is a flag.</summary>
/// <param name="Type">The type of the value.</param>
/// <param name="Span">Where it stands.</param>
public abstract record ValueExpression(RuleType Type, SourceSpan Span) : Expression(Type, Span)
{
    /// <summary>Has a reader of values read it.</summary>
    /// <typeparam name="TResult">What the reader makes of it.</typeparam>
    public abstract TResult Accept<TResult>(IValueReader<TResult> reader);

    /// <inheritdoc/>
    public sealed override TResult Accept<TResult>(IExpressionReader<TResult> reader) => Accept((IValueReader<TResult>)reader);

    /// <inheritdoc/>
    public sealed override TResult Match<TResult>(Func<ConditionExpression, TResult> condition, Func<ValueExpression, TResult> value) =>
        value(this);
}
