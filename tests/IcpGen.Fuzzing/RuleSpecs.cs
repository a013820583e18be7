using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing;

/// <summary>The rule files of this repository, as copied beside the program.</summary>
public static class RuleSpecs
{
    /// <summary>All, in order of their names.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = Read(Path.Combine(AppContext.BaseDirectory, "rule-specs"));

    /// <summary>The rule files of a folder, in order of their names.</summary>
    public static IReadOnlyList<SourceFile> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.icp").Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllText(path))),
    ];
}
