using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>A rule in plain language: all in one paragraph, and part by part.</summary>
public sealed record RuleText
{
    /// <summary>When it applies and what it demands, in whole sentences; without the scope that all rules share.</summary>
    public required Localized Sentence { get; init; }

    /// <summary>The scope that the rules of the unit share, or null where the rule has its own.</summary>
    public PlainNode? Scope { get; init; }

    /// <summary>When it applies at all, or null for always.</summary>
    public PlainNode? When { get; init; }

    /// <summary>What the rest holds for one by one, outermost first, as one phrase, or null: 每个网站的每个域名.</summary>
    public Localized? Each { get; init; }

    /// <summary>For which of those it applies, or null for all.</summary>
    public PlainNode? Where { get; init; }

    /// <summary>In which cases it applies, in one line each: when, for each of what, and for which of those. Empty for always.</summary>
    public required EquatableArray<Localized> Cases { get; init; }

    /// <summary>What it demands or tells, in order of its statements.</summary>
    public required EquatableArray<DemandText> Demands { get; init; }
}

/// <summary>What a statement demands or tells, in plain language.</summary>
/// <param name="Kind">What kind of statement.</param>
/// <param name="Text">All in one line, without a full stop.</param>
/// <param name="Outline">The condition taken apart, or null where there is none.</param>
public sealed record DemandText(DemandKind Kind, Localized Text, PlainNode? Outline);

/// <summary>What kind of thing a statement demands or tells.</summary>
public enum DemandKind
{
    /// <summary>Something must be so.</summary>
    Must,
    /// <summary>Something must not be so.</summary>
    MustNot,
    /// <summary>Something should be so, as a person judges.</summary>
    Should,
    /// <summary>A document is due.</summary>
    Document,
    /// <summary>A procedure is due.</summary>
    Procedure,
    /// <summary>Something is told or permitted.</summary>
    Notice,
}
