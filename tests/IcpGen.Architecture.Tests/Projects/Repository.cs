using System.Runtime.CompilerServices;

namespace IcpGen.Architecture.Tests;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    // Half of the filings are made by our own generator; the templates are files for others.
    private static readonly string[] Elsewhere = ["IcpGen.Filings", "IcpGen.Templates"];

    internal static string Root { get; } = Above(Here());

    /// <summary>The projects with sources of their own, in order of their names.</summary>
    internal static IReadOnlyList<OwnProject> Projects { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", new EnumerationOptions { MaxRecursionDepth = 1, RecurseSubdirectories = true })
            .Select(file => new OwnProject(file))
            .Where(project => project.Sources.Any() && !Elsewhere.Contains(project.Name))
            .OrderBy(project => project.Name, StringComparer.Ordinal),
    ];

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "IcpGen.sln")) ? folder : Above(Path.GetDirectoryName(folder)!);
}
