using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A place in a filing and what stands there.</summary>
/// <param name="Path">The path with indices.</param>
/// <param name="Value">The value, or null where it is missing.</param>
internal sealed record Located(FieldPath Path, Value? Value)
{
    /// <summary>The place of a field. Below a missing record it is missing, below an unreadable one unreadable.</summary>
    public Located Field(string name) => new(Path.Child(name), Value switch
    {
        RecordValue record => record[name],
        null => null,
        _ => new UnreadableValue(name),
    });

    /// <summary>The place of a list's item.</summary>
    public Located Item(int index, Value? value) => new(Path.Element(string.Empty, index), value);
}
