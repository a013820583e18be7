using System.Reflection;
using System.Text;

namespace IcpGen.Documentation.Rendering;

/// <summary>The files inside the assembly: templates, style sheet, scripts, pages of diagnostics.</summary>
internal static class BuiltInFiles
{
    private static readonly Assembly Own = typeof(BuiltInFiles).Assembly;

    /// <summary>The files of a folder, by their names in it, in ordinal order.</summary>
    public static IReadOnlyDictionary<string, string> In(string folder)
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (string name in Own.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            files[name[(folder.Length + 1)..]] = Read(name);
        }

        return files;
    }

    private static string Read(string name)
    {
        string resource = Own.GetManifestResourceNames().First(candidate => candidate.Replace('\\', '/') == name);
        using StreamReader reader = new(Own.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
