using System.Reflection;
using System.Runtime.CompilerServices;

[assembly: AssemblyFixture(typeof(IcpGen.Package.Tests.Support.Feed))]

namespace IcpGen.Package.Tests.Support;

/// <summary>The packages, packed once for all tests, and an empty package cache into which they are restored.</summary>
public sealed class Feed : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("icpgen-packages").FullName;

    /// <summary>Packs the solution as it was built with these tests.</summary>
    public Feed()
    {
        string configuration = typeof(Feed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(value => value.Key == "Configuration").Value!;
        Command.Dotnet(Repository, MachineCache, "pack", "IcpGen.sln", "--no-build", "-c", configuration, "-o", Packages, "-v:q", "-warnaserror").Succeeded();
        Version = Path.GetFileNameWithoutExtension(Files.Single(file => file.StartsWith("IcpGen.Tool.", StringComparison.Ordinal) && file.EndsWith(".nupkg", StringComparison.Ordinal)))["IcpGen.Tool.".Length..];
    }

    /// <summary>The version of the packages.</summary>
    internal string Version { get; }

    /// <summary>The folder with the packages.</summary>
    internal string Packages => Path.Combine(_folder, "packages");

    /// <summary>The package cache of these tests.</summary>
    internal string Cache => Path.Combine(_folder, "cache");

    /// <summary>The names of all files that were packed, in order.</summary>
    internal IEnumerable<string> Files => Directory.EnumerateFiles(Packages).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>The path of a package.</summary>
    internal string PathOf(string id, string extension = "nupkg") => Path.Combine(Packages, $"{id}.{Version}.{extension}");

    /// <summary>The command <c>icpgen</c>, where the package of the generator has been restored.</summary>
    internal string Tool => Path.Combine(Cache, "icpgen", Version, "tools", "net8.0", "any", "icpgen.dll");

    /// <inheritdoc/>
    public void Dispose()
    {
        CompilerServer.Stop(Directory.CreateDirectory(Path.Combine(_folder, "end")).FullName);
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The folder of this repository.</summary>
    internal static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    /// <summary>The package cache with which this repository was restored.</summary>
    internal static string MachineCache =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string Here([CallerFilePath] string path = "") => path;
}
