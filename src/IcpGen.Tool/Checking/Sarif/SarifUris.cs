using System.Text.Json.Nodes;

namespace IcpGen.Tool.Checking.Sarif;

/// <summary>Names files in a SARIF log: relative to the working folder where they are in it.</summary>
/// <param name="folder">The working folder.</param>
/// <param name="shipped">The names of files inside the tool.</param>
internal sealed class SarifUris(string folder, IEnumerable<string> shipped)
{
    private const string Root = "SRCROOT";
    private const string Tool = "ICPGEN";

    private readonly HashSet<string> _shipped = [.. shipped];

    /// <summary>What relative names are relative to.</summary>
    public JsonObject Bases() => new()
    {
        [Root] = new JsonObject { ["uri"] = FileUri(Path.GetFullPath(folder)) + "/" },
        [Tool] = new JsonObject { ["description"] = new JsonObject { ["text"] = "The rules inside the tool" } },
    };

    /// <summary>A file's location.</summary>
    /// <param name="path">The file as the user named it.</param>
    public JsonObject Of(string path)
    {
        string full = Path.GetFullPath(path, Path.GetFullPath(folder));
        if (_shipped.Contains(path) && !File.Exists(full))
        {
            return Named(path, Tool);
        }

        string relative = Path.GetRelativePath(folder, full);
        bool isInside = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return isInside ? Named(relative, Root) : new() { ["uri"] = FileUri(full) };
    }

    private static JsonObject Named(string relative, string root) => new() { ["uri"] = Escape(relative), ["uriBaseId"] = root };

    private static string FileUri(string path) => new Uri(Path.TrimEndingDirectorySeparator(path)).AbsoluteUri;

    private static string Escape(string path) =>
        string.Join('/', path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
}
