using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>A condition in plain language, taken apart: a sentence, or a heading with what belongs under it.</summary>
/// <param name="Text">The sentence or the heading, without a full stop.</param>
/// <param name="Kind">How what belongs under it goes together.</param>
/// <param name="Children">What belongs under it; empty for a sentence.</param>
public sealed record PlainNode(Localized Text, PlainNodeKind Kind, EquatableArray<PlainNode> Children);

/// <summary>How the parts of a condition go together.</summary>
public enum PlainNodeKind
{
    /// <summary>It has no parts.</summary>
    Sentence,
    /// <summary>All parts must be so.</summary>
    All,
    /// <summary>One part must be so.</summary>
    Any,
    /// <summary>The part must be so for every element.</summary>
    Every,
    /// <summary>The part must be so for at least one element.</summary>
    Some,
}
