using System.IO.Compression;
using System.Xml.Linq;

namespace IcpGen.Package.Tests.Support;

/// <summary>A package as its file has it, without what is NuGet's own and changes with each packing.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;

    internal Package(string path) => _archive = ZipFile.OpenRead(path);

    /// <summary>The paths of its files, in order.</summary>
    internal IReadOnlyList<string> Files =>
    [
        .. _archive.Entries.Select(entry => Uri.UnescapeDataString(entry.FullName))
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What its manifest says, except for versions and the commit.</summary>
    internal string Manifest
    {
        get
        {
            XElement metadata = XDocument.Parse(Text(_archive.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).FullName)).Root!.Elements().Single();
            return string.Concat(metadata.Elements()
                .Where(element => element.Name.LocalName is not ("version" or "repository" or "licenseUrl"))
                .SelectMany(Lines));
        }
    }

    public void Dispose() => _archive.Dispose();

    internal byte[] Bytes(string file)
    {
        using Stream stream = _archive.GetEntry(file)!.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    internal string Text(string file) => new StreamReader(new MemoryStream(Bytes(file))).ReadToEnd().ReplaceLineEndings("\n");

    private static IEnumerable<string> Lines(XElement element) => element.HasElements
        ? element.Descendants().Where(inner => !inner.HasElements).Select(inner => $"{element.Name.LocalName}: {inner.Parent!.Attribute("targetFramework")?.Value} {inner.Attribute("id")?.Value ?? inner.Attribute("name")?.Value}\n")
        : [$"{element.Name.LocalName}: {element.Value}\n"];
}
