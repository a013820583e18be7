using System.Text.Json;
using System.Text.RegularExpressions;

namespace IcpGen.Package.Tests.Support;

/// <summary>A stranger's folder, outside of this repository, that knows the packages only from their files.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly Feed _feed;
    private readonly string _folder = Directory.CreateTempSubdirectory("icpgen-consumer").FullName;
    private readonly Dictionary<string, string> _kept = [];

    internal Consumer(Feed feed)
    {
        _feed = feed;
        Write("nuget.config", $"""<configuration><packageSources><add key="packed" value="{feed.Packages}" /></packageSources></configuration>""");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Writes a file; <c>VERSION</c> in it is the packages' version.</summary>
    internal Consumer Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.Replace("VERSION", _feed.Version, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Remembers what files in a folder hold, for <see cref="Forget"/>.</summary>
    internal void Keep(string folder, params string[] names) =>
        Array.ForEach(names, name => _kept[Path.Combine(folder, name)] = Text(Path.Combine(folder, name)));

    /// <summary>Deletes the files in a folder, but for a project, and writes anew what was kept.</summary>
    internal void Forget(string folder)
    {
        string path = Path.Combine(_folder, folder);
        if (Directory.Exists(path))
        {
            foreach (string file in Directory.EnumerateFiles(path).Where(file => Path.GetExtension(file) != ".csproj"))
            {
                File.Delete(file);
            }
        }

        foreach ((string name, string text) in _kept)
        {
            Write(name, text);
        }
    }

    /// <summary>Runs <c>dotnet</c>; what it prints names no folder of the day.</summary>
    internal Command Dotnet(params string[] arguments) => Named(Command.Dotnet(_folder, _feed.Cache, arguments));

    /// <summary>The same, for what would leave traces in the user's home folder.</summary>
    internal Command DotnetAtHome(params string[] arguments) => DotnetIn(string.Empty, arguments);

    /// <summary>The same, in a folder below.</summary>
    internal Command DotnetIn(string below, params string[] arguments) =>
        Named(Command.Dotnet(Path.Combine(_folder, below), _feed.Cache, _folder, arguments), below);

    /// <summary>Builds without a warning and runs; gives what the program printed.</summary>
    internal string Run(string project = ".")
    {
        Dotnet("build", project, "-warnaserror", "-v:m", "-m:1", "-nodeReuse:false").Succeeded();
        return RunBuilt(project);
    }

    /// <summary>Runs what was built last; gives what the program printed.</summary>
    internal string RunBuilt(string project = ".")
    {
        string program = Directory.EnumerateFiles(Path.Combine(_folder, project, "bin"), "*.runtimeconfig.json", SearchOption.AllDirectories).Single();
        return Dotnet(program.Replace(".runtimeconfig.json", ".dll", StringComparison.Ordinal)).Succeeded();
    }

    /// <summary>Builds what has a mistake; gives the lines of errors and warnings, each once, without project and link.</summary>
    internal string[] Complaints(params string[] arguments) => ComplaintsIn(string.Empty, arguments);

    /// <summary>The same, in a folder below.</summary>
    internal string[] ComplaintsIn(string below, params string[] arguments) =>
    [
        .. DotnetIn(below, ["build", "-v:m", "-m:1", "-nodeReuse:false", .. arguments]).Output.Split('\n')
            .Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
            .Select(line => Regex.Replace(line, @"( \(https:[^)]*\))?( \[\S*proj\])?$", ""))
            .Distinct(),
    ];

    /// <summary>The file names of a project's items of one kind, as editors see them before any build.</summary>
    internal string[] Items(string kind, params string[] arguments) =>
    [
        .. JsonDocument.Parse(Dotnet(["msbuild", $"-getItem:{kind}", .. arguments]).Succeeded()).RootElement.GetProperty("Items").GetProperty(kind)
            .EnumerateArray().Select(item => item.GetProperty("Filename").GetString() + item.GetProperty("Extension").GetString()),
    ];

    /// <summary>The files that the last build put beside the program.</summary>
    internal string[] Built(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder, folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>What a file holds.</summary>
    internal string Text(string name) => File.ReadAllText(Path.Combine(_folder, name));

    /// <summary>Whether there is a folder.</summary>
    internal bool Has(string folder) => Directory.Exists(Path.Combine(_folder, folder));

    /// <summary>When a file was last written.</summary>
    internal DateTime LastWritten(string name) => File.GetLastWriteTimeUtc(Path.Combine(_folder, name));

    /// <summary>When the compiler last wrote the program.</summary>
    internal DateTime LastCompiled => LastWritten("obj/Debug/net10.0/Desk.dll");

    private Command Named(Command command, string below = "") => command with
    {
        Output = command.Output.Replace(Path.Combine(_folder, below) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal),
    };
}
