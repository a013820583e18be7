using IcpGen.Package.Tests.Support;

namespace IcpGen.Package.Tests;

/// <summary>Two copies of the sources, in two folders, give the same bytes. It builds all twice, and runs when it is asked for.</summary>
public sealed class DeterminismTests : IDisposable
{
    private static readonly string[] Assemblies = ["IcpGen.Language", "IcpGen.Compiler", "IcpGen.Runtime", "IcpGen.Filings"];

    private readonly string[] _folders = [Copy(), Copy()];

    [Fact(Explicit = true)]
    public async Task Assemblies_do_not_depend_on_the_folder_or_the_time_of_their_build()
    {
        Command[] builds = await Task.WhenAll(_folders.Select(folder => Task.Run(() => Command.Dotnet(
            folder, Feed.MachineCache, "build", "src/IcpGen.Filings", "-c", "Release", "-v:q", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false", "-nodeReuse:false"))));

        Assert.All(builds, build => build.Succeeded());
        Assert.All(Assemblies, assembly => Assert.Equal(Built(_folders[0], assembly), Built(_folders[1], assembly)));
    }

    public void Dispose() => Array.ForEach(_folders, folder => Directory.Delete(folder, recursive: true));

    private static byte[] Built(string folder, string assembly) =>
        File.ReadAllBytes(Directory.EnumerateFiles(Path.Combine(folder, "src", assembly, "bin"), assembly + ".dll", SearchOption.AllDirectories).Single());

    private static string Copy()
    {
        string folder = Directory.CreateTempSubdirectory("icpgen-copy").FullName;
        foreach (string path in Directory.EnumerateFiles(Feed.Repository).Concat(
            new[] { "src", "rule-specs" }.SelectMany(part => Directory.EnumerateFiles(Path.Combine(Feed.Repository, part), "*", SearchOption.AllDirectories))))
        {
            string name = Path.GetRelativePath(Feed.Repository, path);
            if (!name.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                string copy = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(path, copy);
            }
        }

        return folder;
    }
}
