namespace IcpGen.Documentation.Rendering;

/// <summary>The built-in templates, to begin one's own from.</summary>
public static class BuiltInTemplates
{
    /// <summary>The templates of a format, by file name, in ordinal order.</summary>
    /// <param name="format"><c>html</c> or <c>markdown</c>.</param>
    public static IReadOnlyDictionary<string, string> Of(string format) => BuiltInFiles.In("templates/" + PageFormat.Named(format).Name);
}
