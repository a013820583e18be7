using System.Collections.Generic;

namespace IcpGen.Documents;

/// <summary>How the language spells a mark.</summary>
/// <param name="Shape">What it looks like.</param>
/// <param name="Words">Its word; of a mark that is spelled by its values, those values.</param>
internal sealed record MarkSpelling(MarkShape Shape, params string[] Words)
{
    /// <summary>The value that the word alone stands for, or null where it needs one behind it.</summary>
    public string? Usual { get; init; }

    /// <summary>The values of which one follows the word, where only these may.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The choice of the mark before it behind which it may stand, or null.</summary>
    public string? After { get; init; }
}

/// <summary>What the spelling of a mark looks like.</summary>
internal enum MarkShape
{
    /// <summary>A bare number: <c>2</c>.</summary>
    Number,
    /// <summary>A word that is the value: <c>copy</c>.</summary>
    Value,
    /// <summary>A word: <c>signed</c>.</summary>
    Word,
    /// <summary>A word, and <c>with</c> members behind it: <c>stamped</c>, <c>stamped with contractSeal, financeSeal</c>.</summary>
    Members,
    /// <summary>A word and a text: <c>stating "…"</c>.</summary>
    Text,
    /// <summary>A word and one of its choices: <c>by post</c>.</summary>
    Choice,
    /// <summary>A word and a text, behind a choice of the mark before it: <c>by post to "…"</c>.</summary>
    Continued,
    /// <summary>A word and a value of the filing in brackets: <c>signedBy(subject.principal.name)</c>.</summary>
    Argument,
}
