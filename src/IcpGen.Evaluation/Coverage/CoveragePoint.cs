using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Something that an example should show of a rule. Points of one definition are the same in all rules that use it.</summary>
/// <param name="Way">What is to be shown.</param>
/// <param name="Span">Of what: a condition, a statement, or the rule's header for the rule as a whole.</param>
/// <param name="Alternative">The index of the alternative document that is to be shown, else 0.</param>
public sealed record CoveragePoint(CoverageWay Way, SourceSpan Span, int Alternative = 0)
{
    /// <summary>What kind of point it is.</summary>
    public CoverageKind Kind => Way switch
    {
        CoverageWay.Applies or CoverageWay.Outside or CoverageWay.Excluded => CoverageKind.Guard,
        CoverageWay.True or CoverageWay.False => CoverageKind.Condition,
        CoverageWay.Item or CoverageWay.Document => CoverageKind.Item,
        _ => CoverageKind.Boundary,
    };
}

/// <summary>What kind of thing an example shows.</summary>
public enum CoverageKind
{
    /// <summary>Whether the rule applies.</summary>
    Guard,
    /// <summary>A condition that is not put together of others, both ways.</summary>
    Condition,
    /// <summary>A limit, on both sides.</summary>
    Boundary,
    /// <summary>One of several values or documents of which each is enough.</summary>
    Item,
}

/// <summary>What an example shows of something. It counts only where nothing else has settled the outcome already.</summary>
public enum CoverageWay
{
    /// <summary>The rule applies.</summary>
    Applies,
    /// <summary>The rule does not apply, because of the <c>for</c> blocks around it.</summary>
    Outside,
    /// <summary>The rule does not apply, because of its own <c>when</c>s.</summary>
    Excluded,
    /// <summary>The condition holds, or what is demanded has been supplied.</summary>
    True,
    /// <summary>The condition does not hold, or what is demanded has not been supplied.</summary>
    False,
    /// <summary>The value is the limit itself.</summary>
    AtLimit,
    /// <summary>The number is one below its limit.</summary>
    OneBelow,
    /// <summary>The number is one above its limit.</summary>
    OneAbove,
    /// <summary>The date is the day before its limit.</summary>
    DayBefore,
    /// <summary>The date is the day after its limit.</summary>
    DayAfter,
    /// <summary>The value is this one of those written.</summary>
    Item,
    /// <summary>This document has been supplied and none of the other alternatives.</summary>
    Document,
}
