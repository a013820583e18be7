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
        foreach (string resource in Own.GetManifestResourceNames())
        {
            // Where it is built on Windows, folders in names are apart by backslashes.
            string name = resource.Replace('\\', '/');
            if (name.StartsWith(folder + "/", StringComparison.Ordinal))
            {
                files[name[(folder.Length + 1)..]] = Read(resource);
            }
        }

        return files;
    }

    private static string Read(string resource)
    {
        using StreamReader reader = new(Own.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
