using IcpGen.Compiler.Diagnostics;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Ends a message with what was probably meant.</summary>
internal static class Hints
{
    internal static Bilingual Perhaps(string? name) =>
        name is null ? new(string.Empty, string.Empty) : new($"，是否指 `{name}`", $"; perhaps `{name}` is meant");
}
