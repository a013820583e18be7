using System.Runtime.CompilerServices;

namespace IcpGen.Language.Tests.RuleFiles;

/// <summary>The folder <c>tests/rules</c>: a folder for each feature; in it a file for each case, or a folder where a case has several files.</summary>
internal static class RuleFolder
{
    internal const string Vocabulary = "vocabulary.icp";

    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../rules"));

    /// <summary>The cases of all features: <c>names/unknown-field.icp</c>.</summary>
    internal static IEnumerable<string> Cases() => Directory.EnumerateDirectories(Root)
        .SelectMany(Directory.EnumerateFileSystemEntries)
        .Where(path => Path.GetFileName(path) != Vocabulary)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>What cases are compiled beside, wherever they say nothing else.</summary>
    internal static IEnumerable<string> Vocabularies() => Directory.EnumerateFiles(Root, Vocabulary, SearchOption.AllDirectories);

    /// <summary>What stands in the files of all cases.</summary>
    internal static IEnumerable<string> Texts() => Directory.EnumerateFiles(Root, "*.icp", SearchOption.AllDirectories).Select(File.ReadAllText);

    /// <summary>A file or folder, by its path from <c>tests/rules</c>.</summary>
    internal static string Find(string path) => Path.GetFullPath(Path.Combine(Root, path));

    private static string Here([CallerFilePath] string caller = "") => caller;
}
