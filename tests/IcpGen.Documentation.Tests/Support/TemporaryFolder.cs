namespace IcpGen.Documentation.Tests;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("icpgen-docs-").FullName;

    public TemporaryFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>All files in it, and what they hold.</summary>
    public IReadOnlyList<(string Name, string Text)> Files() =>
    [
        .. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Select(file => (System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];

    public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
