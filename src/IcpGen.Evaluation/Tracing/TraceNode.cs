using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Something that was asked or read while a rule ran. The kinds are closed: who has to know all of them is an <see cref="ITraceReader{TResult}"/>.</summary>
public abstract record TraceNode
{
    /// <summary>What it came out as; of a value, true where it is known, else unknown.</summary>
    public Answer Answer { get; init; }

    /// <summary>Whether the rule's outcome comes from it: it and everything around it came out as they did because of it.</summary>
    public bool Decides { get; init; }

    /// <summary>What was asked or read for it, in order.</summary>
    public EquatableArray<TraceNode> Parts { get; init; }

    /// <summary>Has a reader read it.</summary>
    /// <typeparam name="TResult">What the reader makes of it.</typeparam>
    public abstract TResult Accept<TResult>(ITraceReader<TResult> reader);

    /// <summary>Itself and all below it, outermost first.</summary>
    public IEnumerable<TraceNode> DescendantsAndSelf() => Parts.SelectMany(part => part.DescendantsAndSelf()).Prepend(this);

    /// <summary>Whether its answer comes from that of one of its parts: in Kleene's logic, from those that came out the same.</summary>
    internal virtual bool ComesFrom(TraceNode part) => part switch
    {
        ValueTrace value => !Answer.IsUnknown || value.Answer.IsUnknown,
        _ => part.Answer.IsTrue == Answer.IsTrue && part.Answer.IsFalse == Answer.IsFalse,
    };
}
