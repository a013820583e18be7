namespace IcpGen.Documentation.Site;

/// <summary>Writes a file whole or not at all: beside the old one, whose place it takes once all of it is on the disk.</summary>
internal static class WholeFile
{
    /// <summary>Opens a file that is not there yet.</summary>
    internal static Stream Create(string path) => new FileStream(path, FileMode.CreateNew, FileAccess.Write);

    /// <summary>Writes a file; a link stays one, and who may do what stays as it was. What fails leaves the old file and nothing beside it.</summary>
    /// <param name="path">The file, there or not; its folder is.</param>
    /// <param name="bytes">What it will hold.</param>
    /// <param name="create">Opens the new file.</param>
    internal static void Write(string path, byte[] bytes, Func<string, Stream> create)
    {
        string target = TargetOf(path);
        ThrowIfReadOnly(target);
        string beside = Path.Combine(Path.GetDirectoryName(target)!, $".icpgen-{Path.GetRandomFileName()}");
        try
        {
            using (Stream stream = create(beside))
            {
                CopyMode(target, beside);
                stream.Write(bytes);
                Flush(stream);
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            Remove(beside);
            throw;
        }
    }

    private static string TargetOf(string path) =>
        File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(path);

    // A file could be replaced without the right to write it, which its owner did not mean.
    private static void ThrowIfReadOnly(string path)
    {
        if (File.Exists(path))
        {
            File.Open(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
        }
    }

    private static void CopyMode(string from, string to)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(from))
        {
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        }
    }

    private static void Flush(Stream stream)
    {
        stream.Flush();
        (stream as FileStream)?.Flush(flushToDisk: true);
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Why the writing failed is what matters.
        }
    }
}
