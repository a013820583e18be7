namespace IcpGen.Compiler.Analyzers.Reviewing;

/// <summary>Writes full C# names as people say them.</summary>
internal static class ShortNames
{
    /// <summary><c>global::Desk.Filing</c> → <c>Filing</c>.</summary>
    internal static string Of(string type) => type.Substring(type.LastIndexOfAny(['.', ':']) + 1);
}
