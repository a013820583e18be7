using System.Diagnostics;

namespace IcpGen.Integration.Tests;

/// <summary>A project on disk that a stranger could have written, built by the SDK with the generator.</summary>
internal sealed class Project : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("icpgen").FullName;

    internal Project(string code, params (string Name, string Text)[] rules)
    {
        // Nothing from around this repository applies to it.
        Write("Directory.Build.props", "<Project/>");
        Write("Directory.Packages.props", "<Project/>");
        Write("global.json", "{}");
        Write("Desk.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <NoWarn>$(NoWarn);CA1515;CA1062;CA2227;CA1002</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Assembly("IcpGen.Runtime")}" />
                <Analyzer Include="{Assembly("IcpGen.Language")}" />
                <Analyzer Include="{Assembly("IcpGen.Compiler")}" />
                <AdditionalFiles Include="*.icp" />
                <AdditionalFiles Include="shipped/*.icp" IcpGenShipped="true" />
                <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="IcpGenShipped" />
              </ItemGroup>
            </Project>
            """);
        Write("Desk.cs", code);
        foreach ((string name, string text) in rules)
        {
            Write(name, text);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Builds; gives the exit code and what the build printed.</summary>
    internal (int ExitCode, string Output) Build(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", ["build", "--nologo", "-v:m", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["MSBUILDDISABLENODEREUSE"] = "1" },
        };
        using Process build = Process.Start(start)!;
        Task<string> errors = build.StandardError.ReadToEndAsync();
        string output = build.StandardOutput.ReadToEnd() + errors.Result;
        build.WaitForExit();
        return (build.ExitCode, output);
    }

    /// <summary>Runs what was built; gives what it printed.</summary>
    internal string Run()
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(_folder, "bin", "Debug", "net10.0", "Desk.dll")]) { RedirectStandardOutput = true };
        using Process run = Process.Start(start)!;
        string output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        return output;
    }

    private static string Assembly(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
