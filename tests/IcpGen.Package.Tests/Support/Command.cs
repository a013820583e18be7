using System.Diagnostics;

namespace IcpGen.Package.Tests.Support;

/// <summary>What a program printed, and how it ended.</summary>
internal sealed record Command(int ExitCode, string Output)
{
    /// <summary>Runs <c>dotnet</c> in a folder, with a package cache that only these tests use.</summary>
    internal static Command Dotnet(string folder, string packageCache, params string[] arguments) => Dotnet(folder, packageCache, home: null, arguments);

    /// <summary>The same, with a home folder that is not the user's.</summary>
    internal static Command Dotnet(string folder, string packageCache, string? home, string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["NUGET_PACKAGES"] = packageCache,
                ["DOTNET_CLI_UI_LANGUAGE"] = "en",
                ["DOTNET_NOLOGO"] = "1",
                ["DOTNET_ROLL_FORWARD"] = "Major",
                ["MSBUILDDISABLENODEREUSE"] = "1",
                ["UseSharedCompilation"] = "true",
                ["SharedCompilationId"] = CompilerServer.Name,
            },
        };
        if (home is not null)
        {
            start.Environment["DOTNET_CLI_HOME"] = home;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return new(process.ExitCode, output.ReplaceLineEndings("\n"));
    }

    /// <summary>What was printed, of a program that ended well.</summary>
    internal string Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return Output;
    }
}
