using IcpGen.Compiler.Shapes;

namespace IcpGen.Compiler.Emission;

/// <summary>The C# pattern of a list that is there, by how it is walked.</summary>
internal static class ListPattern
{
    /// <summary>The pattern; where elements are required, an empty list is not there. Only enumeration can tell whether one that is enumerated is empty.</summary>
    internal static string Of(SequenceWalk walk, bool required) =>
        (walk, required) switch
        {
            (SequenceWalk.Length, true) => "{ Length: > 0 }",
            (SequenceWalk.Count, true) => "{ Count: > 0 }",
            (SequenceWalk.Immutable, true) => "{ IsDefaultOrEmpty: false }",
            (SequenceWalk.Immutable, false) => "{ IsDefault: false }",
            _ => "{ }",
        };
}
