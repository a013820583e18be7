using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>One thing that the rules speak of, new, gone or changed.</summary>
/// <param name="Part">What kind of thing it is.</param>
/// <param name="Name">Its name, with what it belongs to: <c>Nature.club</c>.</param>
/// <param name="Aspect">What about it changed.</param>
/// <param name="Old">How it was, or null where it is new.</param>
/// <param name="New">How it is, or null where it is gone.</param>
/// <param name="Rules">First ids of the rules that read it and may decide otherwise for it.</param>
public sealed record VocabularyChange(
    VocabularyPart Part, string Name, VocabularyAspect Aspect, string? Old, string? New, EquatableArray<string> Rules);

/// <summary>A kind of thing that rules speak of.</summary>
public enum VocabularyPart
{
    /// <summary>An enumeration.</summary>
    Enum,
    /// <summary>A value of an enumeration.</summary>
    Member,
    /// <summary>A record.</summary>
    Record,
    /// <summary>A field of a record.</summary>
    Field,
    /// <summary>The record that a filing is.</summary>
    Root,
    /// <summary>A document.</summary>
    Document,
    /// <summary>A procedure.</summary>
    Procedure,
    /// <summary>A fact.</summary>
    Fact,
}

/// <summary>What about a thing changed.</summary>
public enum VocabularyAspect
{
    /// <summary>It is new.</summary>
    Added,
    /// <summary>It is gone.</summary>
    Removed,
    /// <summary>People call it otherwise.</summary>
    Label,
    /// <summary>Its code.</summary>
    Code,
    /// <summary>Its type, or what it is about.</summary>
    Type,
    /// <summary>What tells two of them apart.</summary>
    Identity,
}
