using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A condition that was asked. Its parts are conditions, elements and values, as it is made of them.</summary>
/// <param name="Condition">The condition.</param>
public sealed record ConditionTrace(Expression Condition) : TraceNode
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITraceReader<TResult> reader) => reader.Condition(this);

    internal override bool ComesFrom(TraceNode part) => Condition is NotExpression || base.ComesFrom(part);
}

/// <summary>A value that was read; what it was reckoned from is below it. Values written in the rule are not read.</summary>
/// <param name="Expression">What was read.</param>
/// <param name="Path">The field it comes from, with indices, or null where it comes from none.</param>
/// <param name="Constant">The value, or null where it is unknown, a record or a list.</param>
/// <param name="Found">The value as people read it; where there is none, why.</param>
public sealed record ValueTrace(Expression Expression, FieldPath? Path, Constant? Constant, Localized Found) : TraceNode
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITraceReader<TResult> reader) => reader.Value(this);
}

/// <summary>A document that was looked for; the supplied materials are its elements, with a <see cref="ColumnTrace"/> per test.</summary>
/// <param name="Document">The document and what it must be like.</param>
public sealed record DocumentTrace(DocumentRequirement Document) : TraceNode
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITraceReader<TResult> reader) => reader.Document(this);

    /// <summary>Where copies add up, the materials that match do not suffice where the answer is no.</summary>
    internal override bool ComesFrom(TraceNode part) =>
        Document.Copies == 1 ? base.ComesFrom(part)
        : Answer.IsTrue ? part.Answer.IsTrue
        : Answer.IsFalse || part.DescendantsAndSelf().Any(below => below.Answer.IsUnknown);
}

/// <summary>A field of a supplied material that was tested; its answer is whether it is as demanded.</summary>
/// <param name="Path">The field, with indices.</param>
/// <param name="Found">Its value as people read it; where there is none, why.</param>
public sealed record ColumnTrace(FieldPath Path, Localized Found) : TraceNode
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITraceReader<TResult> reader) => reader.Column(this);
}
