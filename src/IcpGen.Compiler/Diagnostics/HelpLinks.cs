namespace IcpGen.Compiler.Diagnostics;

/// <summary>Where the page about a diagnostic is.</summary>
internal static class HelpLinks
{
    private const string Pages = "https://github.com/icpgen/icpgen/blob/main/src/IcpGen.Documentation/diagnostics/";

    internal static string Of(string code) => Pages + code + ".md";
}
