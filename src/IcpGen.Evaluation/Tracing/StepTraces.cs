using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A guard that was asked; its condition is its one part.</summary>
/// <param name="Guard">The guard.</param>
public sealed record GuardTrace(Clause Guard) : TraceNode
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITraceReader<TResult> reader) => reader.Guard(this);
}

/// <summary>
/// An element that was walked. Of <c>each</c> and <c>per</c> its answer is whether the rule applies to it; of <c>every</c>, <c>any</c> and a
/// list that something is looked for in, what came out for it. A list that cannot be read is one element, which is unknown.
/// </summary>
/// <param name="Variable">The name that it has in the rule, or null where it has none.</param>
/// <param name="Path">Where it stands: <c>websites[1].domains[0]</c>; of a list that cannot be read, where that stands.</param>
/// <param name="Found">Its value as people read it, or null for a record; of a list that cannot be read, why.</param>
/// <param name="IsList">Whether it is a list that cannot be read.</param>
public sealed record ElementTrace(Variable? Variable, FieldPath Path, Localized? Found, bool IsList) : TraceNode
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITraceReader<TResult> reader) => reader.Element(this);
}

/// <summary>A statement that was judged; its answer is whether what it demands is met.</summary>
/// <param name="Index">Its index in the rule.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Outcome">What it came out as under the guards; a <c>should</c> that is broken counts as violated.</param>
public sealed record StatementTrace(int Index, Statement Statement, RuleOutcome Outcome) : TraceNode
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITraceReader<TResult> reader) => reader.Statement(this);
}
