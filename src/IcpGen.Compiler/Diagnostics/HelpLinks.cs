namespace IcpGen.Compiler.Diagnostics;

/// <summary>Where the page about a diagnostic is, without the names that the language and the C# compiler both have.</summary>
internal static class HelpLinks
{
    internal static string Of(string code) => Language.Diagnostics.HelpLinks.Of(code);
}
