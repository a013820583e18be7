using System.Reflection;
using IcpGen.Language;
using IcpGen.Language.Syntax;

namespace IcpGen.Tool.Sources;

/// <summary>The rules inside the tool.</summary>
internal static class ShippedRules
{
    private static readonly Lazy<IReadOnlyList<ParsedFile>> Parsed = new(() => [.. Files.AsParallel().AsOrdered().Select(ParsedFile.Parse)]);

    /// <summary>Their files, by name.</summary>
    public static IEnumerable<SourceFile> Files
    {
        get
        {
            Assembly tool = typeof(ShippedRules).Assembly;
            return tool.GetManifestResourceNames()
                .Where(name => name.EndsWith(RulePaths.Extension, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Read(name, tool.GetManifestResourceStream(name)!));
        }
    }

    /// <summary>The files, parsed once.</summary>
    public static IReadOnlyList<ParsedFile> Trees => Parsed.Value;

    /// <summary>What they make.</summary>
    public static CompilationResult Compile() => RuleCompiler.Bind(Trees);

    private static SourceFile Read(string name, Stream stream)
    {
        using StreamReader reader = new(stream);
        return new(name, reader.ReadToEnd(), isShipped: true);
    }
}
