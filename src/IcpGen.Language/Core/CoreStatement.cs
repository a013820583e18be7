using IcpGen.Language.Rules;

namespace IcpGen.Language.Core;

/// <summary>What a rule demands or tells. The kinds are closed: <see cref="ICoreStatementReader{TResult}"/>.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record CoreStatement(SourceSpan Span)
{
    /// <summary>Has a reader read it.</summary>
    /// <typeparam name="TResult">What the reader makes of it.</typeparam>
    public abstract TResult Accept<TResult>(ICoreStatementReader<TResult> reader);
}

/// <summary>Reads every kind of core statement.</summary>
/// <typeparam name="TResult">What it makes of them.</typeparam>
internal interface ICoreStatementReader<out TResult>
{
    /// <summary>Reads a condition that must hold, or should.</summary>
    TResult Demand(CoreDemand demand);

    /// <summary>Reads documents that are due.</summary>
    TResult Due(CoreDue due);

    /// <summary>Reads a procedure that is due.</summary>
    TResult Step(CoreStep step);

    /// <summary>Reads what is told.</summary>
    TResult Notice(CoreNotice notice);
}

/// <summary>A condition that must hold, or should.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="At">The field to blame.</param>
/// <param name="Advisory">Whether it only should hold.</param>
/// <param name="IsPresence">Whether it only asks for a value to be there.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record CoreDemand(CoreExpression Condition, FieldPath At, bool Advisory, bool IsPresence, SourceSpan Span) : CoreStatement(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreStatementReader<TResult> reader) => reader.Demand(this);
}

/// <summary>Documents that are due, of which one is enough.</summary>
/// <param name="Documents">The documents and what they must be like, for those who tell of them.</param>
/// <param name="Supplied">Whether one has been supplied.</param>
/// <param name="About">What the document is about, in a word: of a record what tells it apart; null where it is about nothing.</param>
/// <param name="Per">One for each of these, or null.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record CoreDue(DocumentDemand Documents, CoreExpression Supplied, CoreExpression? About, CoreLoop? Per, SourceSpan Span)
    : CoreStatement(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreStatementReader<TResult> reader) => reader.Due(this);
}

/// <summary>A procedure that is due.</summary>
/// <param name="Procedure">Its declared name.</param>
/// <param name="Done">Whether it has been gone through.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record CoreStep(string Procedure, CoreExpression Done, SourceSpan Span) : CoreStatement(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreStatementReader<TResult> reader) => reader.Step(this);
}

/// <summary>What a clause tells or permits.</summary>
/// <param name="Text">What.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record CoreNotice(Localized Text, SourceSpan Span) : CoreStatement(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreStatementReader<TResult> reader) => reader.Notice(this);
}
