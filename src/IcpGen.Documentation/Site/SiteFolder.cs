using System.Text;

namespace IcpGen.Documentation.Site;

/// <summary>Writes documentation to a folder, and leaves alone whatever else is there.</summary>
public static class SiteFolder
{
    private const string List = ".icpgen-docs";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes the files that differ from what is there, and removes those that an earlier run wrote and this one does not have.
    /// </summary>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <param name="files">The files.</param>
    /// <returns>How many files were written anew or removed.</returns>
    /// <exception cref="IOException">Something cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Something may not be written.</exception>
    public static int Write(string folder, IReadOnlyList<SiteFile> files) => Write(folder, files, WholeFile.Create);

    /// <summary>The same.</summary>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <param name="files">The files.</param>
    /// <param name="create">Opens a new file.</param>
    internal static int Write(string folder, IReadOnlyList<SiteFile> files, Func<string, Stream> create)
    {
        Directory.CreateDirectory(folder);
        int changed = RemoveStale(folder, files);
        changed += files.Count(file => WriteChanged(Path.Combine(folder, file.Path), file.Text, create));
        WriteChanged(Path.Combine(folder, List), string.Concat(files.Select(file => file.Path + "\n")), create);
        return changed;
    }

    private static int RemoveStale(string folder, IReadOnlyList<SiteFile> files)
    {
        string list = Path.Combine(folder, List);
        string[] stale = File.Exists(list) ? [.. File.ReadAllLines(list).Except(files.Select(file => file.Path), StringComparer.Ordinal)] : [];
        string[] found = [.. stale.Select(path => Path.GetFullPath(Path.Combine(folder, path))).Where(path => IsIn(path, folder) && File.Exists(path))];
        foreach (string path in found)
        {
            File.Delete(path);
        }

        return found.Length;
    }

    private static bool IsIn(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool WriteChanged(string path, string text, Func<string, Stream> create)
    {
        byte[] bytes = Utf8.GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, bytes, create);
        return true;
    }
}
