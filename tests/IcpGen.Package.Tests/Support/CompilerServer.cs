namespace IcpGen.Package.Tests.Support;

/// <summary>A compiler server of these tests alone, so that builds need not start a compiler each (a build then takes a third of the time).</summary>
internal static class CompilerServer
{
    /// <summary>What it goes by.</summary>
    internal static string Name { get; } = $"icpgen-package-tests-{Environment.ProcessId}";

    /// <summary>Ends it.</summary>
    /// <param name="folder">An empty folder, in which the same SDK is found as in the projects'.</param>
    internal static void Stop(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "Where.csproj"), """<Project Sdk="Microsoft.NET.Sdk" />""");
        string roslyn = Command.Dotnet(folder, Feed.MachineCache, "msbuild", "-getProperty:RoslynTargetsPath").Succeeded().Trim();
        Command.Dotnet(folder, Feed.MachineCache, Path.Combine(roslyn, "bincore", "VBCSCompiler.dll"), "-shutdown", $"-pipename:{Name}");
    }
}
