using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A place in a filing and what stands there.</summary>
/// <param name="Path">The path with indices; empty for the filing itself.</param>
/// <param name="Value">The value, or null where it is missing.</param>
internal sealed record Located(string Path, Value? Value)
{
    /// <summary>The place of a field. Below a missing record it is missing, below an unreadable one unreadable.</summary>
    public Located Field(string name) => new(Path.Length == 0 ? name : Path + "." + name, Value switch
    {
        RecordValue record => record[name],
        null => null,
        _ => new UnreadableValue(name),
    });

    /// <summary>The place of a list's item.</summary>
    public Located Item(int index, Value? value) =>
        new(Path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]", value);
}
