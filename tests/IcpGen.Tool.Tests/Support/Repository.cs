using System.Runtime.CompilerServices;

namespace IcpGen.Tool.Tests.Support;

/// <summary>Files of the repository, for tests that read them as they stand there.</summary>
internal static class Repository
{
    /// <summary>A file or folder.</summary>
    /// <param name="path">From the repository's root, with slashes.</param>
    public static string File(string path) => Path.GetFullPath(Path.Combine(Folder(), "../../..", path));

    private static string Folder([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
