using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Names that conditions and examples understand by themselves, so that a declaration could never be reached by them.</summary>
internal static class ReservedNames
{
    /// <summary>Whether the name is a value wherever it stands.</summary>
    internal static bool IsValue(string name) => name is "true" or "false" or "today" or "longTerm" or "missing";

    /// <summary>Whether the name means something of its own before parentheses.</summary>
    internal static bool IsFunction(string name) =>
        name is "count" or "distinct" or "age" || TypeBinder.BuiltIn(name) is { } type && type.IsText();
}
