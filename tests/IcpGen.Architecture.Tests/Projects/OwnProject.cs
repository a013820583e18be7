using System.Xml.Linq;

namespace IcpGen.Architecture.Tests;

/// <summary>A project of this repository, as far as its file says what is compiled.</summary>
internal sealed class OwnProject(string file)
{
    private static readonly string[] Built = ["bin", "obj"];
    private readonly XDocument _project = XDocument.Load(file);
    private readonly string _directory = Path.GetDirectoryName(file)!;

    internal string Name { get; } = Path.GetFileNameWithoutExtension(file);

    internal string AssemblyName => Property("AssemblyName") ?? Name;

    /// <summary>Whether common namespaces need no <c>using</c>.</summary>
    internal bool HasImplicitUsings => Property("ImplicitUsings") != "disable";

    internal bool IsProgram => Property("OutputType") == "Exe";

    internal bool IsForNet => Property("TargetFramework")?.StartsWith("netstandard", StringComparison.Ordinal) == false;

    /// <summary>The projects that it refers to, and theirs.</summary>
    internal IEnumerable<OwnProject> References => Items("ProjectReference")
        .Select(item => new OwnProject(Full(item.Attribute("Include")!.Value)))
        .SelectMany(project => project.References.Prepend(project))
        .DistinctBy(project => project.Name);

    /// <summary>Its own sources, and those of others that it compiles too.</summary>
    internal IEnumerable<SourceFile> Sources => In(_directory, string.Empty).Concat(Items("Compile").SelectMany(Linked));

    private string? Property(string name) => _project.Descendants(name).FirstOrDefault()?.Value;

    private IEnumerable<XElement> Items(string name) => _project.Descendants(name).Where(item => item.Attribute("Include") is not null);

    private string Full(string path) => Path.GetFullPath(Path.Combine(_directory, path));

    private IEnumerable<SourceFile> Linked(XElement item)
    {
        string? left = item.Attribute("Exclude")?.Value;
        string folder = item.Attribute("LinkBase")?.Value ?? string.Empty;
        return item.Attribute("Include")!.Value.Split(';')
            .SelectMany(included => In(Full(included.Split('*')[0]), folder))
            .Where(source => left is null || source.File != Full(left));
    }

    private static IEnumerable<SourceFile> In(string directory, string shown) =>
        from file in Directory.EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories)
        let inner = Path.GetRelativePath(directory, Path.GetDirectoryName(file)!).Replace('\\', '/')
        let folder = inner == "." ? shown : shown.Length == 0 ? inner : shown + "/" + inner
        where !Built.Contains(folder.Split('/')[0])
        orderby file
        select new SourceFile(file, folder);
}
