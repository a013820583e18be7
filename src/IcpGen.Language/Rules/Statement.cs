namespace IcpGen.Language.Rules;

/// <summary>What a rule demands or tells. The kinds are closed: who has to know all of them is an <see cref="IStatementReader{TResult}"/>.</summary>
/// <param name="Span">Where it stands.</param>
public abstract record Statement(SourceSpan Span)
{
    /// <summary>Has a reader read it.</summary>
    /// <typeparam name="TResult">What the reader makes of it.</typeparam>
    public abstract TResult Accept<TResult>(IStatementReader<TResult> reader);
}

/// <summary>Reads every kind of statement.</summary>
/// <typeparam name="TResult">What it makes of them.</typeparam>
public interface IStatementReader<out TResult>
{
    /// <summary>Reads a condition that must hold, or should.</summary>
    TResult Require(RequireStatement require);

    /// <summary>Reads a document that is due.</summary>
    TResult Submit(SubmitStatement submit);

    /// <summary>Reads a procedure that is due.</summary>
    TResult Step(StepStatement step);

    /// <summary>Reads what a clause tells or permits.</summary>
    TResult Notice(NoticeStatement notice);
}

/// <summary>A condition that must hold (<c>require</c>; <c>forbid C</c> arrives here as <c>not C</c>), or should.</summary>
/// <param name="Condition">What must hold.</param>
/// <param name="At">The field that is to blame when it does not.</param>
/// <param name="Advisory">Whether it is a <c>should</c>.</param>
/// <param name="IsPresence">Whether it only asks for a value to be there, so that breaking it is of kind <em>missing</em>.</param>
/// <param name="Forbids">Whether the author wrote <c>forbid</c>.</param>
/// <param name="Span">Where it stands.</param>
public sealed record RequireStatement(
    Expression Condition, FieldPath At, bool Advisory, bool IsPresence, bool Forbids, SourceSpan Span) : Statement(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IStatementReader<TResult> reader) => reader.Require(this);
}

/// <summary>A document that is due.</summary>
/// <param name="Demand">The document, or the alternatives.</param>
/// <param name="Per">One for each of these, or null.</param>
/// <param name="Span">Where it stands.</param>
public sealed record SubmitStatement(DocumentDemand Demand, EachClause? Per, SourceSpan Span) : Statement(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IStatementReader<TResult> reader) => reader.Submit(this);
}

/// <summary>A procedure that is due.</summary>
public sealed record StepStatement(string Procedure, SourceSpan Span) : Statement(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IStatementReader<TResult> reader) => reader.Step(this);
}

/// <summary>What a clause tells or permits.</summary>
public sealed record NoticeStatement(Localized Text, SourceSpan Span) : Statement(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IStatementReader<TResult> reader) => reader.Notice(this);
}
