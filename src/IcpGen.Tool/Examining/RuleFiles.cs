using System.Reflection;
using IcpGen.Language;
using IcpGen.Language.Syntax;

namespace IcpGen.Tool.Examining;

/// <summary>Finds rule files: those shipped inside the tool, or those of a folder.</summary>
internal static class RuleFiles
{
    private const string Pattern = "*.icp";

    /// <summary>The shipped rules.</summary>
    public static CompilationResult Shipped()
    {
        Assembly tool = typeof(RuleFiles).Assembly;
        return RuleCompiler.Compile(
            tool.GetManifestResourceNames()
                .Where(name => name.EndsWith(".icp", StringComparison.Ordinal))
                .Select(name => Read(name, tool.GetManifestResourceStream(name)!)));
    }

    /// <summary>The rules of a folder, in order of file names.</summary>
    /// <returns>Null where the folder has no rule file.</returns>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static CompilationResult? InFolder(string folder)
    {
        string[] files = [.. Directory.GetFiles(folder, Pattern).Order(StringComparer.Ordinal)];
        return files.Length == 0 ? null : RuleCompiler.Compile(files.Select(file => new SourceText(file, File.ReadAllText(file))));
    }

    private static SourceText Read(string name, Stream stream)
    {
        using StreamReader reader = new(stream);
        return new(name, reader.ReadToEnd());
    }
}
