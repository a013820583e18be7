namespace IcpGen.Language.Diagnostics;

/// <summary>Where the page about a diagnostic is.</summary>
internal static class HelpLinks
{
    private const string Pages = "https://github.com/icpgen/icpgen/blob/main/src/IcpGen.Documentation/diagnostics/";

    /// <summary>The address of a code's page.</summary>
    public static string Of(string code) => Pages + code + ".md";
}
